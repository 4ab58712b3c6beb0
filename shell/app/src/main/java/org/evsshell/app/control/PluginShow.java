package org.evsshell.app.control;

import org.evsshell.app.plugins.PluginInfo;
import org.evsshell.app.plugins.Plugins;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;
import java.util.function.Supplier;

/** {@code plugin show}: one plugin, field by field. */
final class PluginShow implements ReadCommand {
    private static final Parameter<String> PLUGIN =
            Parameter.argument("PLUGIN", "The plugin's ID.", new ValueSource.Known("plugin"));

    private static final CommandSpec SPEC =
            CommandSpec.read("plugin", "show", "Shows a plugin.", List.of(PLUGIN))
                    .withExamples(new Example("plugin show hello", "What a plugin adds."));

    private final Supplier<Plugins> plugins;

    PluginShow(Supplier<Plugins> plugins) {
        this.plugins = plugins;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String id = invocation.get(PLUGIN);
        for (PluginInfo plugin : plugins.get().all()) {
            if (plugin.id().equals(id)) {
                return new Result.Item(PluginLayout.PLUGINS, plugin.json());
            }
        }
        throw EvsException.of(
                ErrorKind.NOT_FOUND, "There is no plugin '" + id + "'.", "See: plugin list");
    }
}
