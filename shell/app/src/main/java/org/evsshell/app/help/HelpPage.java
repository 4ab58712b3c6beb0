package org.evsshell.app.help;

import org.evsshell.app.line.Binder;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The help of one command: usage, parameters, the service's rules, examples. */
public final class HelpPage {
    private final StringBuilder page = new StringBuilder();

    private HelpPage() {}

    /** The page, ended by a newline. */
    public static String of(ShellCommand command) {
        HelpPage help = new HelpPage();
        CommandSpec spec = command.spec();
        List<Parameter<?>> own = new ArrayList<>(Binder.parameters(command));
        own.removeAll(GlobalParameters.always());
        help.line(spec.words() + ": " + spec.summary());
        help.line("");
        help.line("Usage: " + usage(spec));
        if (!spec.description().isEmpty()) {
            help.line("");
            help.line(spec.description());
        }
        help.parameters("Arguments", own, true);
        help.parameters("Options", own, false);
        help.rules(spec.action());
        help.examples(spec.examples());
        help.line("");
        help.line("Options every command takes: help");
        return help.page.toString();
    }

    /** The command's words and what it takes, on one line. */
    static String usage(CommandSpec spec) {
        StringBuilder usage = new StringBuilder("evs ").append(spec.words());
        boolean more = spec.list();
        for (Parameter<?> parameter : spec.parameters()) {
            if (parameter.kind() == Kind.ARGUMENT || parameter.required()) {
                usage.append(' ').append(bracketed(parameter));
            } else {
                more = true;
            }
        }
        return more ? usage.append(" [OPTIONS]").toString() : usage.toString();
    }

    private static String bracketed(Parameter<?> parameter) {
        String shown = parameter.repeatable() ? form(parameter) + " ..." : form(parameter);
        return parameter.required() ? shown : "[" + shown + "]";
    }

    private static String form(Parameter<?> parameter) {
        return switch (parameter.kind()) {
            case ARGUMENT -> parameter.name();
            case FLAG -> "--" + parameter.name();
            case OPTION -> "--" + parameter.name() + " " + parameter.metavar();
        };
    }

    private void parameters(String heading, List<Parameter<?>> parameters, boolean arguments) {
        List<Parameter<?>> shown = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            if ((parameter.kind() == Kind.ARGUMENT) == arguments) {
                shown.add(parameter);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        int width = 0;
        for (Parameter<?> parameter : shown) {
            width = Math.max(width, form(parameter).length());
        }
        line("");
        line(heading + ":");
        for (Parameter<?> parameter : shown) {
            line("  " + padded(form(parameter), width) + "  " + explained(parameter));
        }
    }

    static String explained(Parameter<?> parameter) {
        StringBuilder text = new StringBuilder(parameter.help());
        if (parameter.source() instanceof ValueSource.Words words) {
            text.append(" One of: ").append(String.join(", ", words.words())).append('.');
        }
        String standard = parameter.standard();
        if (standard != null && parameter.kind() != Kind.FLAG) {
            text.append(" Default: ").append(standard).append('.');
        }
        if (parameter.repeatable() && parameter.kind() == Kind.OPTION) {
            text.append(" May be repeated.");
        }
        return text.toString();
    }

    private void rules(@Nullable Action action) {
        if (action == null) {
            return;
        }
        Map<String, Set<Dialect>> statements = new LinkedHashMap<>();
        for (Rule rule : RuleTable.rows()) {
            if (rule.action() == action) {
                statements
                        .computeIfAbsent(rule.statement(), _ -> EnumSet.noneOf(Dialect.class))
                        .addAll(rule.dialects());
            }
        }
        if (statements.isEmpty()) {
            return;
        }
        line("");
        line("When the service allows it:");
        statements.forEach(
                (statement, dialects) -> {
                    String where =
                            dialects.size() == Dialect.values().length
                                    ? ""
                                    : " (" + dialects.iterator().next() + " only)";
                    line("  " + statement + where);
                });
    }

    private void examples(List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        line("");
        line("Examples:");
        for (Example example : examples) {
            line("  evs " + example.line());
            line("      " + example.meaning());
        }
    }

    static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
