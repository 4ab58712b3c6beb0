package org.evsshell.tests.reference;

import org.evsshell.rules.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code docs/reference/rules.md}: what the service demands, as far as is known. */
final class RulesPage {
    private RulesPage() {}

    static String of(List<Rule> rules) {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            rows.add(
                    List.of(
                            "`" + rule.id() + "`",
                            words(rule.action()),
                            rule.statement(),
                            rule.advice(),
                            CommandsPage.dialects(rule),
                            words(rule.certainty()),
                            answer(rule),
                            rule.source()));
        }
        return Markdown.page(
                        "Rules",
                        "What the service demands before it does something. The shell explains and"
                                + " warns by them; the service decides.")
                .table(
                        List.of(
                                "rule",
                                "about",
                                "demand",
                                "advice",
                                "where",
                                "certainty",
                                "answer",
                                "source"),
                        rows)
                .toString();
    }

    private static String answer(Rule rule) {
        String code = rule.code() == null ? "" : " " + rule.code();
        return rule.status() + code + ", " + words(rule.violation());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
