package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ShellCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** What must be there beside every command. */
final class SpecsTest {
    static List<ShellCommand> commands() {
        return new BuiltInPlugin().commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasExamplesOfItself(ShellCommand command) {
        CommandSpec spec = command.spec();

        assertThat(spec.examples()).isNotEmpty();
        assertThat(spec.examples().stream().map(Example::line))
                .allSatisfy(line -> assertThat(line).startsWith(spec.words() + rest(line, spec)));
    }

    private static String rest(String line, CommandSpec spec) {
        return line.length() == spec.words().length() ? "" : " ";
    }

    @ParameterizedTest
    @MethodSource("commands")
    void speaksInSentences(ShellCommand command) {
        CommandSpec spec = command.spec();

        assertThat(spec.summary()).endsWith(".");
        assertThat(spec.parameters().stream().map(Parameter::help))
                .allSatisfy(help -> assertThat(help).endsWith("."));
        assertThat(spec.examples().stream().map(Example::meaning))
                .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void changesOnlyWhatItSaysItChanges(ShellCommand command) {
        boolean reads = command.spec().effect() == CommandSpec.Effect.READ;

        assertThat(command instanceof ChangeCommand).isEqualTo(!reads);
    }
}
