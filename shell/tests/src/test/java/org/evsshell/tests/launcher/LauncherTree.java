package org.evsshell.tests.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the launcher in a small tree of its own: its {@code mvn} compiles one class, and
 * start-up caches are made only where a test asks for them, as they take seconds.
 */
final class LauncherTree {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /**
     * Like Maven: notes the call, fails where the tree says so, else makes jars and class path
     * lists.
     */
    private static final String MAVEN =
            """
            #!/bin/sh
            echo called >>maven-calls
            if [ -e broken ]; then seq 100; echo 'cannot find symbol'; exit 1; fi
            target=shell/app/target
            mkdir -p $target/classes $target/launch/lib
            javac=$JAVA_HOME/bin/javac jar=$JAVA_HOME/bin/jar
            $javac -d $target/classes shell/app/src/main/java/Main.java &&
              $jar --create --file $target/evs-app-1.jar -C $target/classes . &&
              for list in pipe terminal full; do
                $jar --create --file $target/launch/lib/for-$list.jar pom.xml
                printf lib/for-$list.jar >$target/launch/$list.classpath
              done
            """;

    private static final String NO_TRAINING = "train() { return 1; }\n";

    final Path root;
    private final Path programs;

    LauncherTree(Path folder) {
        root = folder.resolve("a tree");
        programs = folder.resolve("programs");
        copy("shell/evs");
        for (String part : List.of("prepare", "look", "jdk")) {
            copy("shell/app/src/launch/" + part);
        }
        for (String part : List.of("commands", "batch", "scripts", "js", "tls.java")) {
            copy("shell/app/src/launch/train." + part);
        }
        write("shell/app/src/launch/training", NO_TRAINING);
        write("pom.xml", "<project/>\n");
        write("shell/app/pom.xml", "<project/>\n");
        program("mvn", MAVEN);
        prints("first");
    }

    /** The training of the real launcher, caches included. */
    LauncherTree trained() {
        copy("shell/app/src/launch/training");
        return this;
    }

    /**
     * Makes a main class that prints the word, the class path's last jar, and each argument in
     * brackets.
     */
    void prints(String word) {
        write(
                "shell/app/src/main/java/Main.java",
                """
                package org.evsshell.app;

                public class Main {
                    public static void main(String[] arguments) {
                        String path = System.getProperty("java.class.path");
                        System.out.println("%s " + path.substring(path.lastIndexOf('/') + 1));
                        for (String argument : arguments) {
                            System.out.println("[" + argument + "]");
                        }
                    }
                }

                class Rehearsal {
                    public static void main(String[] arguments) {
                        Main.main(arguments);
                    }
                }
                """
                        .formatted(word));
    }

    void write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** Puts a program before all others of its name. */
    void program(String name, String text) {
        try {
            Files.createDirectories(programs);
            Path file = Files.writeString(programs.resolve(name), text);
            file.toFile().setExecutable(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of the start-up caches beside the jars, without their fingerprints. */
    List<String> caches() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("shell/app/target/launch"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".aot"))
                    .map(name -> name.substring(0, name.indexOf('-')))
                    .sorted()
                    .toList();
        }
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    Run run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return start(environment, arguments).finish();
    }

    Started start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(root.resolve("shell/evs").toString()));
        words.addAll(List.of(arguments));
        return execute(environment, words);
    }

    /** Runs a program made by {@link #program}, in the environment the launcher gets. */
    Run runProgram(String name) throws IOException, InterruptedException {
        return execute(Map.of(), List.of(programs.resolve(name).toString())).finish();
    }

    private Started execute(Map<String, String> environment, List<String> words)
            throws IOException {
        Path output = Files.createTempFile(programs, "run", ".out");
        Path errors = Files.createTempFile(programs, "run", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(root.toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("EVS_") || name.startsWith("LC_"));
        variables.put("PATH", programs + ":" + variables.get("PATH"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("EVS_CACHE_HOME", programs.resolve("cache").toString());
        variables.putAll(environment);
        return new Started(builder.start(), output, errors);
    }

    private void copy(String path) {
        try {
            Path target = root.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(
                    REPOSITORY.resolve(path),
                    target,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    record Started(Process process, Path output, Path errors) {
        Run finish() throws IOException, InterruptedException {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "the launcher hangs; it said: " + Files.readString(errors));
            }
            return new Run(
                    process.exitValue(),
                    Files.readString(output, UTF_8),
                    Files.readString(errors, UTF_8));
        }
    }

    record Run(int exitCode, String output, String errors) {}
}
