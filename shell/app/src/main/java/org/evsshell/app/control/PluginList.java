package org.evsshell.app.control;

import org.evsshell.app.plugins.PluginInfo;
import org.evsshell.app.plugins.Plugins;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code plugin list}: every plugin found, those left out with the reason. */
final class PluginList implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.listing("plugin", "list", "Lists the plugins found.", List.of())
                    .withExamples(
                            new Example("plugin list", "Every plugin, and why one is left out."));

    private final Supplier<Plugins> plugins;

    PluginList(Supplier<Plugins> plugins) {
        this.plugins = plugins;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<ObjectNode> rows = new ArrayList<>();
        for (PluginInfo plugin : plugins.get().all()) {
            rows.add(plugin.json());
        }
        return new Result.Rows(PluginLayout.PLUGINS, RowStream.of(rows));
    }
}
