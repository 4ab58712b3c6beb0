package org.evsshell.app.plugins;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Result;

import java.util.function.Supplier;

/** A plugin's reading command: its spec from the index, its code when it runs. */
record LazyReadCommand(CommandSpec spec, Supplier<ShellCommand> code) implements ReadCommand {
    @Override
    public Result run(Invocation invocation) {
        if (code.get() instanceof ReadCommand command) {
            return command.run(invocation);
        }
        throw PluginCode.changed(spec.words());
    }
}
