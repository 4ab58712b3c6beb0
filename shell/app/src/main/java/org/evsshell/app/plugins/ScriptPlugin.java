package org.evsshell.app.plugins;

import org.evsshell.plugin.EvsPlugin;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.script.ScriptHost;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A plugin written in JavaScript. Its {@code index.js} exports by default an object whose {@code
 * commands} are described by data and done by a function {@code run(args, evs)}.
 */
final class ScriptPlugin implements EvsPlugin {
    private final Path script;
    private final Supplier<ScriptHost> host;

    ScriptPlugin(Path script, Supplier<ScriptHost> host) {
        this.script = script;
        this.host = host;
    }

    @Override
    public List<ShellCommand> commands() {
        JsonNode described = host.get().describe(script).path("commands");
        List<ShellCommand> commands = new ArrayList<>();
        for (int index = 0; index < described.size(); index++) {
            commands.add(
                    new ScriptPluginCommand(
                            ScriptSpec.of(described.get(index)),
                            (arguments, invocation, at) ->
                                    host.get().invoke(script, at, arguments, invocation),
                            "/commands/" + index + "/run"));
        }
        return commands;
    }
}
