package org.evsshell.tests.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.commands.BuiltInPlugin;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class LauncherNounsTest {
    /** A noun missing there works, but starts with the script engine on the class path. */
    @Test
    void theLauncherKnowsTheNounOfEveryBuiltInCommand() throws Exception {
        String launcher = Files.readString(Path.of("../evs"));
        String choice = launcher.substring(launcher.indexOf("case $noun in"));
        List<String> known =
                List.of(
                        choice.substring("case $noun in".length(), choice.indexOf(')'))
                                .strip()
                                .split("[|\\\\\\s]+"));

        assertThat(known)
                .contains("cloud", "simulator")
                .containsAll(
                        new BuiltInPlugin()
                                .commands().stream()
                                        .map(command -> command.spec().noun())
                                        .toList());
    }
}
