package org.evsshell.app.plugins;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Script objects in the index: all but what a method does, which is the plugin's own code. */
final class ObjectJson {
    private ObjectJson() {}

    static ObjectNode write(ScriptObject object) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", object.name());
        json.put("help", object.help());
        json.put("declarations", object.declarations());
        ArrayNode methods = json.putArray("methods");
        for (ScriptMethod method : object.methods()) {
            ObjectNode one = methods.addObject();
            one.put("name", method.name());
            one.put("help", method.help());
            one.put("example", method.example());
            one.put("changing", method.changing());
            one.put("iterating", method.rows() != null);
            one.set("returns", write(method.returns()));
            one.set("parameters", write(method.parameters()));
        }
        return json;
    }

    private static ArrayNode write(List<ScriptParameter> parameters) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ScriptParameter parameter : parameters) {
            ObjectNode one = list.addObject();
            one.put("name", parameter.name());
            one.put("help", parameter.help());
            one.put("optional", parameter.optional());
            one.set("type", write(parameter.type()));
            one.set("fields", write(parameter.fields()));
        }
        return list;
    }

    private static ObjectNode write(ScriptType type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("declaration", type.declaration())
                .put("check", type.check().name());
    }

    /** The object of an entry; {@code code} loads the plugin's own. */
    static ScriptObject read(JsonNode json, Supplier<ScriptObject> code) {
        List<ScriptMethod> methods = new ArrayList<>();
        for (JsonNode one : json.path("methods")) {
            methods.add(method(one, code));
        }
        return new ScriptObject(
                json.path("name").asString(),
                json.path("help").asString(),
                json.path("declarations").asString(),
                methods);
    }

    private static ScriptMethod method(JsonNode json, Supplier<ScriptObject> code) {
        String name = json.path("name").asString();
        Supplier<ScriptMethod> real = () -> method(code.get(), name);
        boolean iterating = json.path("iterating").booleanValue();
        return new ScriptMethod(
                name,
                json.path("help").asString(),
                json.path("example").asString(),
                parameters(json.path("parameters")),
                type(json.path("returns")),
                json.path("changing").booleanValue(),
                iterating ? null : call -> Objects.requireNonNull(real.get().work()).apply(call),
                iterating ? call -> Objects.requireNonNull(real.get().rows()).apply(call) : null);
    }

    private static ScriptMethod method(ScriptObject object, String name) {
        for (ScriptMethod method : object.methods()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        throw PluginCode.changed("evs." + object.name() + "." + name);
    }

    private static List<ScriptParameter> parameters(JsonNode json) {
        List<ScriptParameter> parameters = new ArrayList<>();
        for (JsonNode one : json) {
            parameters.add(
                    new ScriptParameter(
                            one.path("name").asString(),
                            type(one.path("type")),
                            one.path("optional").booleanValue(),
                            one.path("help").asString(),
                            parameters(one.path("fields"))));
        }
        return parameters;
    }

    private static ScriptType type(JsonNode json) {
        return new ScriptType(
                json.path("declaration").asString(),
                ScriptType.Check.valueOf(json.path("check").asString()));
    }
}
