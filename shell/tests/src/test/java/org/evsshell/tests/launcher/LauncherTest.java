package org.evsshell.tests.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

@Execution(ExecutionMode.CONCURRENT)
final class LauncherTest {
    private static final String BUILDING =
            "evs: building, one to three minutes (log: .build/build.log)\n";

    @TempDir private Path folder;

    private LauncherTree tree;

    @BeforeEach
    void makeTree() {
        tree = new LauncherTree(folder);
    }

    @Test
    void buildsOnTheFirstStartOnly() throws Exception {
        assertThat(tree.run("disk", "list"))
                .isEqualTo(
                        new LauncherTree.Run(0, "first for-pipe.jar\n[disk]\n[list]\n", BUILDING));
        assertThat(tree.run("disk", "list"))
                .isEqualTo(new LauncherTree.Run(0, "first for-pipe.jar\n[disk]\n[list]\n", ""));
        assertThat(tree.read("maven-calls")).isEqualTo("called\n");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        tree.run("disk", "list");
        tree.prints("second");

        assertThat(tree.run("disk", "list").output())
                .isEqualTo("second for-pipe.jar\n[disk]\n[list]\n");
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        tree.write("shell/app/src/main/java/Other.java", "class Other {}");
        tree.run("disk", "list");
        Files.delete(tree.root.resolve("shell/app/src/main/java/Other.java"));

        tree.run("disk", "list");

        assertThat(tree.read("maven-calls")).isEqualTo("called\ncalled\n");
    }

    @Test
    void takesABuildOfMavenForItsOwn() throws Exception {
        assertThat(tree.runProgram("mvn").exitCode()).isZero();

        assertThat(tree.run("disk", "list"))
                .isEqualTo(new LauncherTree.Run(0, "first for-pipe.jar\n[disk]\n[list]\n", ""));
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        LauncherTree.Started one = tree.start(Map.of(), "disk", "list");
        LauncherTree.Started other = tree.start(Map.of(), "disk", "list");

        assertThat(List.of(one.finish().output(), other.finish().output()))
                .containsOnly("first for-pipe.jar\n[disk]\n[list]\n");
        assertThat(tree.read("maven-calls")).isEqualTo("called\n");
    }

    @Test
    void showsTheEndOfTheLogOfABrokenBuild() throws Exception {
        tree.write("broken", "");

        LauncherTree.Run run = tree.run("disk", "list");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .startsWith(BUILDING + "82\n83\n")
                .endsWith(
                        """
                        100
                        cannot find symbol
                        evs: the build failed; the end of its log is above, all of it in .build/build.log
                        """);
        assertThat(tree.read(".build/build.log")).startsWith("1\n2\n");
    }

    @Test
    void buildsAfterABrokenBuildIsMended() throws Exception {
        tree.run("disk", "list");
        tree.prints("second");
        tree.write("broken", "");
        tree.run("disk", "list");
        Files.delete(tree.root.resolve("broken"));

        assertThat(tree.run("disk", "list").output())
                .isEqualTo("second for-pipe.jar\n[disk]\n[list]\n");
    }

    @Test
    void keepsBlanksAndPatternsInArguments() throws Exception {
        assertThat(tree.run("disk", "create", "--name", "two  words", "*", "", "a'b\"c").output())
                .isEqualTo(
                        """
                        first for-pipe.jar
                        [disk]
                        [create]
                        [--name]
                        [two  words]
                        [*]
                        []
                        [a'b"c]
                        """);
    }

    @Test
    void keepsOtherScriptsUnderAnAsciiLocale() throws Exception {
        // by way of a file, as this JVM may itself have been started in such a locale
        tree.program("in-c-locale", "#!/bin/sh\nLC_ALL=C exec shell/evs disk show 'диск-日本'\n");

        assertThat(tree.runProgram("in-c-locale").output())
                .isEqualTo("first for-pipe.jar\n[disk]\n[show]\n[диск-日本]\n");
    }

    @Test
    void startsThroughALinkFromAnotherFolder() throws Exception {
        tree.run("disk", "list");
        tree.program(
                "link",
                "#!/bin/sh\n"
                        + "ln -s \"$PWD/shell/evs\" ../evs && cd / && exec \"$OLDPWD/../evs\" disk"
                        + " list\n");

        assertThat(tree.runProgram("link"))
                .isEqualTo(new LauncherTree.Run(0, "first for-pipe.jar\n[disk]\n[list]\n", ""));
    }

    @Test
    void givesTheScriptEngineOnlyToWhatMayNeedIt() throws Exception {
        tree.run("disk", "list");

        assertThat(tree.run().output()).startsWith("first for-full.jar");
        assertThat(tree.run("--cloud", "disk").output()).startsWith("first for-full.jar");
        assertThat(tree.run("run", "disk.js").output()).startsWith("first for-full.jar");
        assertThat(tree.run("hello", "world").output()).startsWith("first for-full.jar");
        assertThat(tree.run("--cloud", "run", "disk", "list").output())
                .startsWith("first for-pipe.jar");
        assertThat(tree.run("--cloud=run", "-q", "snapshot", "create", "js").output())
                .startsWith("first for-pipe.jar");
    }

    @Test
    void addsTheLineEditorWhereOutputIsATerminal() throws Exception {
        tree.run("disk", "list");
        tree.program(
                "terminal",
                "#!/bin/sh\nexec script -qec 'shell/evs disk list' /dev/null </dev/null\n");

        assertThat(tree.runProgram("terminal").output()).startsWith("first for-terminal.jar\r\n");
    }

    @Test
    void preparesInTheCacheFolderWhereTheTreeCannotBeWritten() throws Exception {
        tree.runProgram("mvn");
        tree.write(".build", "a file here keeps even root from writing below");

        assertThat(tree.run("disk", "list"))
                .isEqualTo(new LauncherTree.Run(0, "first for-pipe.jar\n[disk]\n[list]\n", ""));
        assertThat(folder.resolve("programs/cache/launch/ready")).exists();
        assertThat(tree.root.resolve("shell/app/target/launch/ready")).doesNotExist();
    }

    @Test
    void saysThatAnUnbuiltTreeCannotBeWritten() throws Exception {
        tree.write(".build", "a file here keeps even root from writing below");

        LauncherTree.Run run = tree.run("disk", "list");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .isEqualTo(
                        "evs: nothing is built in %s, which cannot be written: run mvn package there first\n"
                                .formatted(tree.root));
    }

    @Test
    void saysThatTheNamedJavaIsTooOld() throws Exception {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Files.writeString(old.resolve("bin/java"), "").toFile().setExecutable(true);

        assertThat(tree.run(Map.of("EVS_JAVA_HOME", old.toString()), "disk", "list"))
                .isEqualTo(
                        new LauncherTree.Run(
                                2,
                                "",
                                "evs: EVS_JAVA_HOME is %s, a Java 17; 25 or newer is needed\n"
                                        .formatted(old)));
    }

    @Test
    void saysThatNoJavaIsThere() throws Exception {
        assertThat(tree.run(Map.of("EVS_JAVA_HOME", "/nowhere"), "disk", "list"))
                .isEqualTo(
                        new LauncherTree.Run(
                                2,
                                "",
                                "evs: EVS_JAVA_HOME is /nowhere, where there is no JDK; 25 or newer"
                                        + " is needed\n"));
    }

    @Test
    void runsWithoutCachesWhereTheyCannotBeMade() throws Exception {
        tree.run("disk", "list");

        assertThat(tree.read("shell/app/target/launch/ready")).contains("pipe_aot=''");
        assertThat(tree.run("disk", "list").exitCode()).isZero();
    }

    @Test
    void rehearsesNowhereElseWhereThereIsNoFolderForIt() throws Exception {
        tree.trained();
        String none = folder.resolve("none").toString();

        LauncherTree.Run run = tree.run(Map.of("TMPDIR", none), "disk", "list");

        assertThat(run.output()).isEqualTo("first for-pipe.jar\n[disk]\n[list]\n");
        assertThat(tree.caches()).isEmpty();
        assertThat(tree.read("shell/app/target/launch/training.log")).startsWith("mktemp: ");
        assertThat(tree.read("shell/app/target/launch/training.log")).contains(none);
    }

    @Test
    void makesCachesWithoutWhatOnlyTheWayOverHttpsNeeds() throws Exception {
        tree.trained();
        Path jdk = Path.of(System.getProperty("java.home"));
        Path lean = folder.resolve("lean");
        Files.createDirectories(lean.resolve("bin"));
        for (String part : List.of("release", "bin/java", "bin/javac", "bin/jar")) {
            Files.createSymbolicLink(lean.resolve(part), jdk.resolve(part));
        }

        tree.run(Map.of("EVS_JAVA_HOME", lean.toString()), "disk", "list");

        assertThat(tree.read("shell/app/target/launch/training.log")).contains("bin/keytool");
        assertThat(tree.caches()).containsExactly("pipe", "prompt", "script", "terminal");
    }

    @Test
    void makesACacheForEachWayInAndNeverRunsOldCodeFromOne() throws Exception {
        tree.trained();
        tree.run("disk", "list");
        assertThat(tree.caches()).containsExactly("pipe", "prompt", "script", "terminal");

        tree.prints("second");

        assertThat(tree.run("disk", "list").output())
                .isEqualTo("second for-pipe.jar\n[disk]\n[list]\n");
        assertThat(tree.run("run", "x.js").output())
                .isEqualTo("second for-full.jar\n[run]\n[x.js]\n");
        assertThat(tree.caches()).containsExactly("pipe", "prompt", "script", "terminal");
    }

    @Test
    void neverRunsOldCodeFromACacheWhenAJarIsReplacedByHand() throws Exception {
        tree.trained();
        tree.run("disk", "list");
        Path jar = tree.root.resolve("shell/app/target/evs-app-1.jar");
        FileTime before = Files.getLastModifiedTime(jar);
        LauncherTree other = new LauncherTree(folder.resolve("other"));
        other.prints("other");
        other.run("disk", "list");
        Files.write(jar, Files.readAllBytes(other.root.resolve("shell/app/target/evs-app-1.jar")));
        Files.setLastModifiedTime(jar, FileTime.from(before.toInstant().minusSeconds(60)));

        assertThat(tree.run("disk", "list").output())
                .isEqualTo("other for-pipe.jar\n[disk]\n[list]\n");
    }
}
