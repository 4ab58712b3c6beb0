package org.evsshell.script;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks what a script passed against what a method takes. */
final class Arguments {
    private final String call;

    private Arguments(String call) {
        this.call = call;
    }

    /**
     * The arguments to work with: {@code null} counts as left out, also among the fields of
     * options.
     *
     * @param name the method with its object, such as {@code disks.get}
     * @param given a JSON array
     * @throws ArgumentException naming method and parameter
     */
    static List<JsonNode> check(String name, ScriptMethod method, JsonNode given) {
        Arguments arguments = new Arguments("evs." + name);
        return arguments.checkAll(method.parameters(), given);
    }

    private List<JsonNode> checkAll(List<ScriptParameter> parameters, JsonNode given) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode value : given) {
            values.add(value);
        }
        while (!values.isEmpty() && values.getLast().isNull()) {
            values.removeLast();
        }
        if (values.size() > parameters.size()) {
            throw wrong("takes " + counted(parameters) + ", not " + values.size());
        }
        List<JsonNode> checked = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            ScriptParameter parameter = parameters.get(index);
            if (index >= values.size() || values.get(index).isNull()) {
                if (!parameter.optional()) {
                    throw wrong(parameter.name() + " is missing");
                }
                if (index < values.size()) {
                    checked.add(tools.jackson.databind.node.MissingNode.getInstance());
                }
                continue;
            }
            checked.add(checkOne(parameter.name(), parameter, values.get(index)));
        }
        return checked;
    }

    private JsonNode checkOne(String name, ScriptParameter parameter, JsonNode value) {
        if (!fits(parameter.type().check(), value)) {
            throw wrong(
                    name
                            + " must be "
                            + wanted(parameter.type().check())
                            + ", not "
                            + described(value));
        }
        if (parameter.fields().isEmpty() || !(value instanceof ObjectNode options)) {
            return value;
        }
        return checkFields(name, parameter.fields(), options);
    }

    private ObjectNode checkFields(String name, List<ScriptParameter> fields, ObjectNode options) {
        ObjectNode checked = PlainJson.object();
        for (Map.Entry<String, JsonNode> field : options.properties()) {
            if (fields.stream().noneMatch(known -> known.name().equals(field.getKey()))) {
                String known =
                        fields.stream()
                                .map(ScriptParameter::name)
                                .collect(Collectors.joining(", "));
                throw wrong(name + " has no field '" + field.getKey() + "'; known: " + known);
            }
        }
        for (ScriptParameter field : fields) {
            JsonNode value = options.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                checked.set(field.name(), checkOne(name + "." + field.name(), field, value));
            } else if (!field.optional()) {
                throw wrong(name + "." + field.name() + " is missing");
            }
        }
        return checked;
    }

    private ArgumentException wrong(String problem) {
        return new ArgumentException(call + ": " + problem);
    }

    private static String counted(List<ScriptParameter> parameters) {
        if (parameters.isEmpty()) {
            return "no arguments";
        }
        String names =
                parameters.stream().map(ScriptParameter::name).collect(Collectors.joining(", "));
        String noun = parameters.size() == 1 ? " argument (" : " arguments (";
        return parameters.size() + noun + names + ")";
    }

    private static boolean fits(ScriptType.Check check, JsonNode value) {
        return switch (check) {
            case STRING -> value.isString();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case OBJECT -> value.isObject();
            case ARRAY -> value.isArray();
            case ANY -> true;
        };
    }

    private static String wanted(ScriptType.Check check) {
        return switch (check) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case ANY -> "anything";
        };
    }

    private static String described(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "an array";
        }
        String text = PlainJson.write(value);
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
