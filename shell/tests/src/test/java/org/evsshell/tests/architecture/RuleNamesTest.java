package org.evsshell.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for single rules stand beside the rows, and would be lost in silence with a row's name. */
final class RuleNamesTest {
    private static final Pattern BY_RULE =
            Pattern.compile("switch \\((?:\\w+\\.)*rule\\.id\\(\\)\\)");
    private static final Pattern NAME =
            Pattern.compile("\"((?:disk|snapshot|metadata|tag|transfer)-[a-z]+(?:-[a-z]+)*)\"");

    private final SourceTree tree = SourceTree.here();

    @Test
    void codeThatTellsRulesApartNamesRowsThereAre() {
        Set<String> named = new TreeSet<>();
        for (Path file : tree.files(".java")) {
            String source = SourceTree.read(file);
            if (BY_RULE.matcher(source).find()) {
                NAME.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
            }
        }

        assertThat(named)
                .hasSizeGreaterThan(50)
                .isSubsetOf(RuleTable.rows().stream().map(Rule::id).collect(Collectors.toSet()));
    }
}
