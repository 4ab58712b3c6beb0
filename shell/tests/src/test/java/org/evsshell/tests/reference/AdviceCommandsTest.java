package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.catalog.LaterCommands;
import org.evsshell.client.error.ServiceCode;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.rules.Remedy;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What errors tell people to type can be typed. */
final class AdviceCommandsTest {
    /** A command stands behind a colon, in brackets or after a comma within them. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "[:(,] (?:help )?((?:disk|snapshot|job|cloud|zone|type|quota|tag|metadata"
                            + "|transfer) [a-z]+)");

    private static final Set<String> COMMANDS =
            Commands.specs().stream().map(CommandSpec::words).collect(Collectors.toSet());

    static Stream<String> advice() {
        return Stream.of(
                        ServiceCode.all().stream().map(ServiceCode::hint),
                        RuleTable.rows().stream().map(Rule::advice),
                        Stream.of(Remedy.values()).map(Remedy::text))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("advice")
    void namesCommandsThereAre(String advice) {
        Matcher typed = TYPED.matcher(advice.replace("(", "( "));
        while (typed.find()) {
            String words = typed.group(1);
            assertThat(COMMANDS.contains(words) || LaterCommands.has(List.of(words.split(" "))))
                    .as("'%s' in: %s", words, advice)
                    .isTrue();
        }
    }
}
