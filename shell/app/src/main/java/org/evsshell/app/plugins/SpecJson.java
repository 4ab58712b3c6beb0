package org.evsshell.app.plugins;

import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.rules.Action;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Commands in the index. What is data is written down; what is code (readers, computed values) is
 * taken from the plugin when it is first used.
 */
final class SpecJson {
    private SpecJson() {}

    static ObjectNode write(ShellCommand command) {
        CommandSpec spec = command.spec();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("noun", spec.noun());
        json.put("verb", spec.verb());
        json.put("summary", spec.summary());
        json.put("description", spec.description());
        json.put("effect", spec.effect().name());
        json.put("action", spec.action() == null ? null : spec.action().name());
        json.put("list", spec.list());
        json.put("change", command instanceof ChangeCommand);
        ArrayNode parameters = json.putArray("parameters");
        spec.parameters().forEach(parameter -> parameters.add(write(parameter)));
        ArrayNode examples = json.putArray("examples");
        for (Example example : spec.examples()) {
            examples.addObject().put("line", example.line()).put("meaning", example.meaning());
        }
        return json;
    }

    private static ObjectNode write(Parameter<?> parameter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", parameter.kind().name());
        json.put("name", parameter.name());
        json.put("metavar", parameter.metavar());
        json.put("help", parameter.help());
        json.put("required", parameter.required());
        json.put("repeatable", parameter.repeatable());
        json.put("standard", parameter.standard());
        json.set("source", SourceJson.write(parameter.source()));
        return json;
    }

    /** The command of an entry; {@code code} loads the plugin's own. */
    static ShellCommand read(JsonNode json, Supplier<ShellCommand> code) {
        CommandSpec spec =
                new CommandSpec(
                        json.path("noun").asString(),
                        json.path("verb").asString(),
                        json.path("summary").asString(),
                        json.path("description").asString(),
                        parameters(json.path("parameters"), code),
                        examples(json.path("examples")),
                        CommandSpec.Effect.valueOf(json.path("effect").asString()),
                        action(json.path("action")),
                        json.path("list").booleanValue());
        return json.path("change").booleanValue()
                ? new LazyChangeCommand(spec, code)
                : new LazyReadCommand(spec, code);
    }

    private static List<Parameter<?>> parameters(JsonNode json, Supplier<ShellCommand> code) {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (JsonNode one : json) {
            parameters.add(parameter(one, code));
        }
        return parameters;
    }

    private static Parameter<?> parameter(JsonNode json, Supplier<ShellCommand> code) {
        String name = json.path("name").asString();
        Supplier<Parameter<?>> real = () -> parameter(code.get(), name);
        return new Parameter<Object>(
                Parameter.Kind.valueOf(json.path("kind").asString()),
                name,
                json.path("metavar").asString(),
                json.path("help").asString(),
                json.path("required").booleanValue(),
                json.path("repeatable").booleanValue(),
                SourceJson.read(json.path("source"), () -> real.get().source()),
                text(json.path("standard")),
                words -> real.get().reader().read(words));
    }

    private static Parameter<?> parameter(ShellCommand command, String name) {
        for (Parameter<?> parameter : command.spec().parameters()) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        throw PluginCode.changed(command.spec().words());
    }

    private static List<Example> examples(JsonNode json) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode one : json) {
            examples.add(new Example(one.path("line").asString(), one.path("meaning").asString()));
        }
        return examples;
    }

    private static @Nullable Action action(JsonNode json) {
        String name = text(json);
        return name == null ? null : Action.valueOf(name);
    }

    private static @Nullable String text(JsonNode json) {
        return json.isString() ? json.stringValue() : null;
    }
}
