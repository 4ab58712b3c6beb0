package org.evsshell.app.plugins;

import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.ShellCommand;

import java.util.function.Supplier;

/** A plugin's changing command: its spec from the index, its code when it plans. */
record LazyChangeCommand(CommandSpec spec, Supplier<ShellCommand> code) implements ChangeCommand {
    @Override
    public Plan plan(Invocation invocation) {
        if (code.get() instanceof ChangeCommand command) {
            return command.plan(invocation);
        }
        throw PluginCode.changed(spec.words());
    }
}
