package org.evsshell.tests.reference;

import org.evsshell.app.line.GlobalParameters;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/reference/commands.md}: every command with usage, parameters, rules, examples. */
final class CommandsPage {
    private CommandsPage() {}

    static String of(List<CommandSpec> specs) {
        Markdown page =
                Markdown.page(
                        "Commands", "Every command, with what it takes and examples to paste.");
        page.heading(2, "Options of every command");
        parameters(page, GlobalParameters.always());
        String noun = "";
        for (CommandSpec spec : specs) {
            if (!spec.noun().equals(noun)) {
                noun = spec.noun();
                page.heading(2, noun);
            }
            command(page, spec);
        }
        return page.toString();
    }

    private static void command(Markdown page, CommandSpec spec) {
        page.heading(3, spec.words()).paragraph(spec.summary());
        if (!spec.description().isEmpty()) {
            page.paragraph(spec.description());
        }
        page.code(List.of(usage(spec)));
        if (!spec.parameters().isEmpty()) {
            parameters(page, spec.parameters());
        }
        page.paragraph(takesToo(spec));
        rules(page, spec);
        page.paragraph("Examples:");
        page.bullets(
                spec.examples().stream()
                        .map(example -> "`evs " + example.line() + "`: " + example.meaning())
                        .toList());
    }

    private static String usage(CommandSpec spec) {
        StringBuilder usage = new StringBuilder("evs ").append(spec.words());
        for (Parameter<?> parameter : spec.parameters()) {
            String form =
                    switch (parameter.kind()) {
                        case OPTION -> "--" + parameter.name() + " " + parameter.metavar();
                        case FLAG -> "--" + parameter.name();
                        case ARGUMENT -> parameter.name();
                    };
            String repeated = parameter.repeatable() ? form + " ..." : form;
            usage.append(' ').append(parameter.required() ? repeated : "[" + repeated + "]");
        }
        return usage.toString();
    }

    private static void parameters(Markdown page, List<Parameter<?>> parameters) {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            String name =
                    switch (parameter.kind()) {
                        case OPTION -> "`--" + parameter.name() + " " + parameter.metavar() + "`";
                        case FLAG -> "`--" + parameter.name() + "`";
                        case ARGUMENT -> "`" + parameter.name() + "`";
                    };
            rows.add(List.of(name, parameter.help(), values(parameter)));
        }
        page.table(List.of("parameter", "meaning", "values"), rows);
    }

    private static String values(Parameter<?> parameter) {
        String values =
                switch (parameter.source()) {
                    case ValueSource.Free() -> "";
                    case ValueSource.Words(List<String> words) ->
                            words.stream()
                                    .map(word -> "`" + word + "`")
                                    .collect(Collectors.joining(" "));
                    case ValueSource.Resources(String noun) -> noun;
                    case ValueSource.Known(String name) -> name;
                    case ValueSource.Computed(String name, _) -> name;
                };
        if (parameter.standard() == null || parameter.kind() == Parameter.Kind.FLAG) {
            return values;
        }
        return values + (values.isEmpty() ? "" : "; ") + "default `" + parameter.standard() + "`";
    }

    private static String takesToo(CommandSpec spec) {
        String limits = spec.list() ? " It takes `--limit` and `--sort` too." : "";
        return switch (spec.effect()) {
            case READ -> "Changes nothing." + limits;
            case CHANGE -> "Changes something. It takes `--dry-run` too." + limits;
            case DESTRUCTIVE ->
                    "Loses something for good, and asks before. It takes `--dry-run` too." + limits;
        };
    }

    private static void rules(Markdown page, CommandSpec spec) {
        List<String> statements = new ArrayList<>();
        for (Rule rule : RuleTable.rows()) {
            if (rule.action() == spec.action()) {
                statements.add(rule.statement() + " (" + dialects(rule) + ")");
            }
        }
        if (!statements.isEmpty()) {
            page.paragraph("The service's rules:").bullets(statements);
        }
    }

    static String dialects(Rule rule) {
        List<String> names = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            if (rule.dialects().contains(dialect)) {
                names.add(dialect == Dialect.EVS ? "EVS" : "Cinder");
            }
        }
        return String.join(", ", names);
    }
}
