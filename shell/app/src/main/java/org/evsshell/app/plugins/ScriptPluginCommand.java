package org.evsshell.app.plugins;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptInvocation;
import org.evsshell.script.ScriptOutput;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * A command written in JavaScript. What it changes passes the chain like everything else, so {@code
 * --read-only}, {@code --max-changes} and a production cloud's question hold for it too.
 *
 * @param spec its spec
 * @param function calls it
 * @param pointer where the function is in the module's default export
 */
record ScriptPluginCommand(CommandSpec spec, Function function, String pointer)
        implements ReadCommand {

    /** Calls a function of the module. */
    @FunctionalInterface
    interface Function {
        Result call(JsonNode arguments, ScriptInvocation invocation, String pointer);
    }

    @Override
    public Result run(Invocation invocation) {
        ScriptInvocation scriptInvocation =
                new ScriptInvocation(
                        invocation::client,
                        invocation.scope(),
                        invocation.console(),
                        output(invocation.console()),
                        invocation.timeout());
        return function.call(arguments(invocation), scriptInvocation, pointer);
    }

    private ObjectNode arguments(Invocation invocation) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        for (Parameter<?> parameter : spec.parameters()) {
            invocation
                    .find(parameter)
                    .ifPresent(value -> arguments.set(parameter.name(), json(value)));
        }
        return arguments;
    }

    private static JsonNode json(Object value) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (value) {
            case Integer number -> factory.numberNode(number);
            case Boolean flag -> factory.booleanNode(flag);
            case List<?> several -> {
                ArrayNode list = factory.arrayNode();
                several.forEach(one -> list.add(json(one)));
                yield list;
            }
            default -> factory.stringNode(value.toString());
        };
    }

    /** Standard output is for the command's result, so what it prints goes to standard error. */
    private static ScriptOutput output(Console console) {
        return new ScriptOutput() {
            @Override
            public void standard(String text) {
                console.note(text.stripTrailing());
            }

            @Override
            public void error(String text) {
                console.warn(text.stripTrailing());
            }
        };
    }
}
