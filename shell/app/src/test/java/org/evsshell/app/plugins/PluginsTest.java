package org.evsshell.app.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptHost;
import org.evsshell.script.ScriptSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

final class PluginsTest {
    /** Adds {@code NOUN say WORD}, whose word is read in capitals by a reader of its own. */
    private static final String SAYS =
            """
            private static final Parameter<String> WORD =
                    Parameter.option("word", "WORD", "A word.", words -> words.getLast().toUpperCase());
            public List<ShellCommand> commands() {
                return List.of(new Say());
            }
            private static final class Say implements ReadCommand {
                public CommandSpec spec() {
                    return CommandSpec.read("NOUN", "say", "Says a word.", List.of(WORD))
                            .withExamples(new Example("NOUN say", "Says it."));
                }
                public Result run(Invocation invocation) {
                    return new Result.Message(invocation.find(WORD).orElse("nothing"));
                }
            }
            """;

    private static final String SEES =
            """
            public List<ShellCommand> commands() {
                return List.of(new Look());
            }
            private static final class Look implements ReadCommand {
                public CommandSpec spec() {
                    return CommandSpec.read("look", "at", "Looks.", List.of());
                }
                public Result run(Invocation invocation) {
                    return new Result.Message(
                            sees("org.evsshell.app.Main")
                                    + sees("org.evsshell.commands.BuiltInPlugin")
                                    + sees("org.springframework.context.ApplicationContext")
                                    + sees("tools.jackson.databind.deser.DeserializerCache")
                                    + "|"
                                    + sees("org.evsshell.client.EvsClient")
                                    + sees("org.evsshell.rules.RuleTable")
                                    + sees("tools.jackson.databind.JsonNode")
                                    + Main.class.getClassLoader().getResource("org/evsshell/app/Main.class"));
                }
                private static String sees(String name) {
                    try {
                        Class.forName(name);
                        return "yes ";
                    } catch (ClassNotFoundException e) {
                        return "no ";
                    }
                }
            }
            """;

    @TempDir Path home;

    private Path folder;
    private Path index;
    private final List<String> reports = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("plugins"));
        index = home.resolve("cache").resolve("plugins.json");
    }

    @Test
    void doesNothingWithoutAFolder() throws IOException {
        Files.delete(folder);

        assertThat(plugins().commands()).isEmpty();
        assertThat(index).doesNotExist();
        assertThat(reports).isEmpty();
    }

    @Test
    void runsACommandWithItsOwnReader() throws IOException {
        jar("hi.jar", "hi", "hi", SAYS);

        assertThat(say("hi", Map.of("word", List.of("loud")))).isEqualTo("LOUD");
        assertThat(say("hi", Map.of())).isEqualTo("nothing");
        assertThat(reports).isEmpty();
    }

    @Test
    void answersFromTheIndexWithoutTheCode() throws IOException {
        Path classes = folderPlugin();
        plugins().commands();
        FileTime time = Files.getLastModifiedTime(classes);
        Files.write(classes, new byte[(int) Files.size(classes)]);
        Files.setLastModifiedTime(classes, time);

        ReadCommand command = command("hi");

        assertThat(command.spec().summary()).isEqualTo("Says a word.");
        assertThat(command.spec().parameters().getFirst().help()).isEqualTo("A word.");
        assertThatThrownBy(() -> say("hi", Map.of()))
                .isInstanceOf(EvsException.class)
                .hasMessage("Plugin hi cannot be used: it has no class test.Main.");
    }

    @Test
    void indexesAgainWhatHasChanged() throws IOException {
        jar("hi.jar", "hi", "hi", SAYS);
        plugins().commands();
        jar("hi.jar", "hi", "hi", SAYS.replace("Says a word.", "Says something else."));

        assertThat(command("hi").spec().summary()).isEqualTo("Says something else.");
    }

    @Test
    void refusesANewerApiNamingBothVersions() throws IOException {
        script("later", descriptor("later", "index.js", "later").replace(": 1", ": 2"), "");

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports)
                .containsExactly(
                        "Plugin later ("
                                + folder.resolve("later")
                                + ") is left out: it needs plugin API 2, this shell has 1.");
    }

    @Test
    void leavesOutBothPluginsOfANameAndSaysSo() throws IOException {
        script("a", descriptor("a", "index.js", "same"), "never run");
        script("b", descriptor("b", "index.js", "same"), "never run");

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports)
                .hasSize(2)
                .allSatisfy(
                        report ->
                                assertThat(report)
                                        .contains(
                                                "the noun 'same' is added by both a ("
                                                        + folder.resolve("a")
                                                        + ") and b ("
                                                        + folder.resolve("b")
                                                        + ")"));
    }

    @Test
    void keepsBuiltInNounsToItself() throws IOException {
        script("thief", descriptor("thief", "index.js", "disk"), "never run");

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports).singleElement().asString().endsWith("'disk' is the shell's own.");
    }

    @Test
    void leavesOutABrokenPluginAndKeepsTheOthers() throws IOException {
        jar("bad.jar", "bad", "bad", "public Main() { throw new IllegalStateException(\"no\"); }");
        jar("hi.jar", "hi", "hi", SAYS);

        Plugins plugins = plugins();

        assertThat(plugins.commands()).containsOnlyKeys("hi");
        plugins.scriptObjects();
        assertThat(reports).hasSize(1);
        assertThat(plugins.all().stream().map(info -> info.id() + " " + (info.problem() == null)))
                .containsExactly("bad false", "hi true");
    }

    @Test
    void leavesOutAPluginThatCannotBeReadAndKeepsTheOthers() throws IOException {
        jar("hi.jar", "hi", "hi", SAYS);
        script("torn", descriptor("torn", "index.js", "torn"), "export default {}");
        Files.createSymbolicLink(folder.resolve("torn").resolve("link"), Path.of("nowhere"));

        assertThat(plugins().commands()).containsOnlyKeys("hi");
        assertThat(reports)
                .singleElement()
                .asString()
                .startsWith("Plugin torn (" + folder.resolve("torn") + ") is left out: ");
    }

    @Test
    void leavesOutAPluginThatAddsTheSameTwice() throws IOException {
        String say = "{ noun: 'twice', verb: 'say', summary: 'Says.', run() {} }";
        script(
                "twice",
                descriptor("twice", "index.js", "twice"),
                "export default { commands: [" + say + ", " + say + "] }");

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports)
                .singleElement()
                .asString()
                .endsWith(" is left out: its code adds the command 'twice say' twice.");
    }

    @Test
    void leavesOutAPluginThatAddsWhatItDoesNotDeclare() throws IOException {
        script("x", descriptor("x", "index.js", "declared"), "export default { commands: [] }");

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports)
                .singleElement()
                .asString()
                .endsWith("plugin.json declares the nouns [declared], its code adds [].");
    }

    @Test
    void leavesOutWhatOthersCanWrite() throws IOException {
        script("open", descriptor("open", "index.js", "open"), "export default {}");
        Files.setPosixFilePermissions(
                folder.resolve("open"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(plugins().commands()).isEmpty();
        assertThat(reports)
                .singleElement()
                .asString()
                .endsWith(folder.resolve("open") + " is writable by others.");
    }

    @Test
    void showsAPluginNothingOfTheShellsInside() throws IOException {
        jar("look.jar", "look", "look", SEES);

        ReadCommand look = command("look");

        assertThat(look.run(WordsInvocation.of(List.of(), Map.of())))
                .isEqualTo(new Result.Message("no no no no |yes yes yes null"));
    }

    @Test
    void runsACommandWrittenInJavaScript() throws IOException {
        script(
                "js",
                descriptor("js", "index.js", "js"),
                """
                export default {
                  commands: [{
                    noun: 'js', verb: 'say', summary: 'Says.',
                    parameters: [
                      { kind: 'option', name: 'word', help: 'A word.' },
                      { kind: 'option', name: 'times', help: 'How often.', type: 'integer' },
                      { kind: 'flag', name: 'loud', help: 'Loudly.' },
                    ],
                    run(args) {
                      console.log('at work');
                      const text = Array(args.times).fill(args.word).join(' ');
                      return { text: args.loud ? text.toUpperCase() : text };
                    },
                  }],
                };
                """);
        ReadCommand command = command("js");
        WordsInvocation invocation =
                WordsInvocation.of(
                        command.spec().parameters(),
                        Map.of(
                                "word",
                                List.of("ho"),
                                "times",
                                List.of("3"),
                                "loud",
                                List.of("true")));

        assertThat(((Result.Item) command.run(invocation)).json())
                .hasToString("{\"text\":\"HO HO HO\"}");
        assertThat(invocation.lines()).containsExactly("at work");
    }

    @Test
    void givesAScriptEveryNumberOfARepeatableOption() throws IOException {
        script(
                "sum",
                descriptor("sum", "index.js", "sum"),
                """
                export default {
                  commands: [{
                    noun: 'sum', verb: 'up', summary: 'Sums.',
                    parameters: [
                      { name: 'part', help: 'A number.', type: 'integer', repeatable: true },
                    ],
                    run: (args) => ({ sum: args.part.reduce((one, other) => one + other) }),
                  }],
                };
                """);
        ReadCommand command = command("sum");
        WordsInvocation invocation =
                WordsInvocation.of(
                        command.spec().parameters(), Map.of("part", List.of("1", "20", "300")));

        assertThat(((Result.Item) command.run(invocation)).json()).hasToString("{\"sum\":321}");
    }

    private Plugins plugins() {
        ScriptHost host =
                new ScriptHost(
                        new ScriptSettings("test", List.of(), List.of(), (rows, columns) -> ""));
        return new Plugins(
                folder,
                index,
                new Reserved(Set.of("disk"), Set.of("disks"), Set.of("json")),
                () -> host,
                reports::add);
    }

    private ReadCommand command(String plugin) {
        List<ShellCommand> commands = Objects.requireNonNull(plugins().commands().get(plugin));
        return (ReadCommand) commands.getFirst();
    }

    private String say(String plugin, Map<String, List<String>> words) {
        ReadCommand command = command(plugin);
        Result result = command.run(WordsInvocation.of(command.spec().parameters(), words));
        return ((Result.Message) result).text();
    }

    private void jar(String file, String id, String noun, String body) throws IOException {
        PluginJar.write(
                folder.resolve(file),
                home.resolve("work-" + id),
                descriptor(id, "test.Main", noun),
                body.replace("NOUN", noun));
    }

    /** A plugin in a folder with a jar beside its descriptor; gives the jar. */
    private Path folderPlugin() throws IOException {
        Path plugin = Files.createDirectory(folder.resolve("hi"));
        Files.writeString(plugin.resolve("plugin.json"), descriptor("hi", "test.Main", "hi"));
        Path classes = plugin.resolve("hi.jar");
        PluginJar.writeClasses(classes, home.resolve("work"), SAYS.replace("NOUN", "hi"));
        return classes;
    }

    private void script(String name, String descriptor, String code) throws IOException {
        Path plugin = Files.createDirectory(folder.resolve(name));
        Files.writeString(plugin.resolve("plugin.json"), descriptor);
        Files.writeString(plugin.resolve("index.js"), code);
    }

    private static String descriptor(String id, String main, String noun) {
        return """
        {"id": "%s", "version": "1.0.0", "apiVersion": 1, "main": "%s", "nouns": ["%s"]}
        """
                .formatted(id, main, noun);
    }
}
