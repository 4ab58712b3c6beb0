package org.evsshell.app.springshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.catalog.FakeCommand;
import org.evsshell.app.line.CommandLine;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.DefaultCommandParser;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Spring Shell does that ours must not, one test each: when one fails after an upgrade, the
 * work-around beside it may go.
 */
final class SpringShellTrapsTest {
    private final CommandCatalog catalog = new CommandCatalog();
    private final WordsParser ours = new WordsParser(catalog);

    SpringShellTrapsTest() {
        catalog.add(
                "the shell",
                List.of(FakeCommand.of("disk", "create"), FakeCommand.of("disk", "list")));
    }

    private static ParsedInput theirs(String line) {
        CommandRegistry registry =
                new CommandRegistry(Set.of(named("disk create"), named("disk list")));
        return new DefaultCommandParser(registry).parse(line);
    }

    /** Trap 1: the words of a one-shot are joined with blanks and parsed again. */
    @Test
    void keepsWordsUnjoined() {
        CommandLine line =
                CommandLine.of(catalog, List.of("disk", "create", "--name", "two words"));
        assertThat(values(ours.parsed(line))).containsExactly("--name", "two words");
    }

    /** Trap 4: their parser knows double quotes only. */
    @Test
    void knowsSingleQuotes() {
        String line = "disk create --name 'two words'";
        assertThat(theirs(line).toString()).doesNotContain("value=two words");
        assertThat(values(ours.parse(line))).containsExactly("--name", "two words");
    }

    /** Trap 4: their parser takes a negative number for an option. */
    @Test
    void takesANumberForAWord() {
        assertThatThrownBy(() -> theirs("disk list -5")).hasMessage("Option '-5' requires a value");
        assertThat(values(ours.parse("disk list -5"))).containsExactly("-5");
    }

    /** Trap 5: their sub-commands match by prefix over the whole registry. */
    @Test
    void takesNoArgumentForASubCommand() {
        ParsedInput parsed = ours.parse("disk list list");
        assertThat(parsed.commandName()).isEqualTo("disk");
        assertThat(parsed.subCommands()).containsExactly("list");
        assertThat(values(parsed)).containsExactly("list");
    }

    /**
     * Trap 6: of two commands of one name the second is dropped silently; the catalogue refuses.
     */
    @Test
    void dropsASecondCommandOfOneName() {
        CommandRegistry registry = new CommandRegistry(new LinkedHashSet<>());
        Command first = named("disk list");
        registry.registerCommand(first);
        registry.registerCommand(named("disk list"));
        assertThat(registry.getCommands()).hasSize(2);
        assertThat(registry.getCommandByName("disk list")).isNotNull();
    }

    private static List<String> values(ParsedInput parsed) {
        return parsed.arguments().stream().map(CommandArgument::value).toList();
    }

    private static Command named(String name) {
        return new Command() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public ExitStatus execute(CommandContext context) {
                return ExitStatus.OK;
            }
        };
    }
}
