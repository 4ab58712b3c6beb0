package org.evsshell.app.help;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ShellCommand;

import java.util.ArrayList;
import java.util.List;

/** What there is: all commands, or those of one noun. */
public final class HelpOverview {
    private HelpOverview() {}

    /** Every command and the options all of them take. */
    public static String all(CommandCatalog catalog) {
        StringBuilder page = new StringBuilder();
        page.append(
                        "EVS Shell looks after the disks and snapshots of an EVS or OpenStack"
                                + " cloud.\n\n")
                .append("Usage: evs                        a prompt\n")
                .append("       evs NOUN VERB ...          one command\n")
                .append("       evs run FILE.js [-- ARGS]  a script\n")
                .append("       some-program | evs         commands from standard input\n\n")
                .append("Commands:\n");
        append(page, catalog.all());
        page.append("\nOptions every command takes:\n");
        appendOptions(page);
        page.append("\nMore: help NOUN, help NOUN VERB\n");
        return page.toString();
    }

    /** The commands of one noun. */
    public static String noun(CommandCatalog catalog, String noun) {
        List<ShellCommand> commands = new ArrayList<>();
        for (ShellCommand command : catalog.all()) {
            if (command.spec().noun().equals(noun)) {
                commands.add(command);
            }
        }
        StringBuilder page = new StringBuilder("Commands of ").append(noun).append(":\n");
        append(page, commands);
        return page.append("\nMore: help ").append(noun).append(" VERB\n").toString();
    }

    private static void append(StringBuilder page, List<ShellCommand> commands) {
        int width = 0;
        for (ShellCommand command : commands) {
            width = Math.max(width, command.spec().words().length());
        }
        for (ShellCommand command : commands) {
            CommandSpec spec = command.spec();
            page.append("  ")
                    .append(HelpPage.padded(spec.words(), width))
                    .append("  ")
                    .append(spec.summary())
                    .append('\n');
        }
    }

    private static void appendOptions(StringBuilder page) {
        List<String> forms = new ArrayList<>();
        int width = 0;
        for (Parameter<?> parameter : GlobalParameters.always()) {
            String form = GlobalParameters.form(parameter);
            forms.add(form);
            width = Math.max(width, form.length());
        }
        int next = 0;
        for (Parameter<?> parameter : GlobalParameters.always()) {
            page.append("  ")
                    .append(HelpPage.padded(forms.get(next++), width))
                    .append("  ")
                    .append(HelpPage.explained(parameter))
                    .append('\n');
        }
    }
}
