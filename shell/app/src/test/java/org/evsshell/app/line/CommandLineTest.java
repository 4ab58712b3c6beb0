package org.evsshell.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.catalog.FakeCommand;
import org.junit.jupiter.api.Test;

import java.util.List;

final class CommandLineTest {
    private final FakeCommand list = FakeCommand.of("disk", "list");
    private final FakeCommand run = FakeCommand.of("script", "run");
    private final FakeCommand version = FakeCommand.of("version", "");
    private final CommandCatalog catalog = new CommandCatalog();

    CommandLineTest() {
        catalog.add("the shell", List.of(list, run, version));
    }

    private CommandLine line(String... words) {
        return CommandLine.of(catalog, List.of(words));
    }

    @Test
    void movesOptionsFromBeforeAndBetweenTheWords() {
        assertThat(line("--cloud", "a", "disk", "-ojson", "list", "--name", "x"))
                .isEqualTo(
                        new CommandLine(
                                list,
                                List.of("disk", "list"),
                                List.of("--cloud", "a", "-ojson", "--name", "x")));
    }

    @Test
    void takesTheValueBehindSeveralLettersAlong() {
        assertThat(line("-qo", "json", "disk", "list"))
                .isEqualTo(new CommandLine(list, List.of("disk", "list"), List.of("-qo", "json")));
    }

    @Test
    void takesTheSecondWordForAnArgumentWhereTheCommandIsOne() {
        assertThat(line("--cloud=a", "run", "-q", "x.js", "--", "--keep"))
                .isEqualTo(
                        new CommandLine(
                                run,
                                List.of("run"),
                                List.of("--cloud=a", "-q", "x.js", "--", "--keep")));
    }

    @Test
    void leavesWordsThatNameNothing() {
        assertThat(line("dsik", "lst", "x"))
                .isEqualTo(new CommandLine(null, List.of("dsik", "lst"), List.of("x")));
    }

    @Test
    void takesAVerbThatIsNotThereForAnArgument() {
        assertThat(line("version", "list"))
                .isEqualTo(new CommandLine(version, List.of("version"), List.of("list")));
        assertThat(line("version").command()).isEqualTo(version);
    }

    @Test
    void findsHelpAnywhereButBehindTwoDashes() {
        assertThat(CommandLine.asksForHelp(List.of("x", "--help"))).isTrue();
        assertThat(CommandLine.asksForHelp(List.of("x", "-h"))).isTrue();
        assertThat(CommandLine.asksForHelp(List.of("x", "--", "--help"))).isFalse();
    }

    @Test
    void findsHelpAmongLettersAndWithItsValue() {
        assertThat(CommandLine.asksForHelp(List.of("x", "-yh"))).isTrue();
        assertThat(CommandLine.asksForHelp(List.of("x", "--help=true"))).isTrue();
        assertThat(CommandLine.asksForHelp(List.of("x", "--help=false"))).isFalse();
        assertThat(CommandLine.asksForHelp(List.of("x", "--no-help"))).isFalse();
        assertThat(CommandLine.asksForHelp(List.of("x", "-oh", "-fh", "-5h"))).isFalse();
        assertThat(CommandLine.asksForVersion(List.of("--version=true"))).isTrue();
    }
}
