package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugins.hello.HelloPlugin;
import org.evsshell.tests.architecture.SourceTree;
import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The two plugins to copy, installed as a user installs them. */
final class SamplePluginsTest {
    @TempDir Path folder;

    private DemoShell shell;
    private Path plugins;

    @BeforeEach
    void install() throws IOException, URISyntaxException {
        shell = new DemoShell(folder);
        plugins = Files.createDirectories(folder.resolve(".config/evs-shell/plugins"));
        installHello();
        Path script = SourceTree.here().path("plugins/hello-js");
        Path installed = Files.createDirectory(plugins.resolve("hello-js"));
        for (String file : new String[] {"plugin.json", "index.js"}) {
            Files.copy(script.resolve(file), installed.resolve(file));
        }
    }

    @Test
    void addACommandInJava() {
        assertThat(shell.screen("hello", "greet", "Ada")).isEqualTo("Hello, Ada!\n");
        assertThat(shell.pipe("hello", "greet", "-o", "json")).isEqualTo("\"Hello, world!\"\n");
    }

    @Test
    void addAnObjectForScripts() throws IOException {
        Files.writeString(folder.resolve("greet.js"), "export default evs.hello.greet('Bo');\n");

        assertThat(shell.screen("run", "greet.js")).isEqualTo("Hello, Bo!\n");
    }

    @Test
    void addACommandInJavaScript() {
        assertThat(shell.screen("hello-js", "disks", "--status", "available"))
                .isEqualTo(
                        """
                        type  disks  gigabytes
                        SATA      3       3250
                        SSD       2        620
                        SAS       3        210
                        """);
    }

    @Test
    void areListed() {
        assertThat(shell.screen("plugin", "list"))
                .isEqualTo(
                        """
                        ID        Version  Status  Nouns     Script objects  Formats  Problem
                        hello     1.0.0    ready   hello     hello           -        -
                        hello-js  1.0.0    ready   hello-js  -               -        -
                        """);
    }

    @Test
    void explainTheirCommands() {
        assertThat(shell.screen("help", "hello-js", "disks"))
                .isEqualTo(
                        """
                        hello-js disks: Sums the sizes of the disks of each type.

                        Usage: evs hello-js disks [OPTIONS]

                        Reads every disk of the project; changes nothing.

                        Options:
                          --status STATUS  Only disks in this state. One of: available, in-use, error.

                        Examples:
                          evs hello-js disks
                              How much there is of each type.
                          evs hello-js disks --status available -o json
                              What nobody uses, as JSON.

                        Options every command takes: help
                        """);
    }

    @Test
    void areBothNamedWhenTheyClash() throws IOException {
        Path second = Files.createDirectory(plugins.resolve("second"));
        Files.writeString(
                second.resolve("plugin.json"),
                """
                {"id": "second", "version": "1", "apiVersion": 1, "main": "index.js", "nouns": ["hello"]}
                """);

        Screen screen = shell.run(false, "hello", "greet");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Warning: Plugin hello (HOME/.config/evs-shell/plugins/hello.jar) is left out: the noun 'hello' is added by both hello (HOME/.config/evs-shell/plugins/hello.jar) and second (HOME/.config/evs-shell/plugins/second).
                        Warning: Plugin second (HOME/.config/evs-shell/plugins/second) is left out: the noun 'hello' is added by both hello (HOME/.config/evs-shell/plugins/hello.jar) and second (HOME/.config/evs-shell/plugins/second).
                        Error: There is no command 'hello greet'.
                        Hint: Did you mean 'hello-js' or 'help'?
                        """);
    }

    private void installHello() throws IOException, URISyntaxException {
        Path built =
                Path.of(
                        HelloPlugin.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Path jar = plugins.resolve("hello.jar");
        if (!Files.isDirectory(built)) {
            Files.copy(built, jar);
            return;
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(built)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(built.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
    }
}
