package org.evsshell.app.plugins;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The spec of a command written in JavaScript, from the data beside its function. */
final class ScriptSpec {
    private static final Reader<Integer> INTEGER =
            Reader.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private ScriptSpec() {}

    /**
     * The spec of one element of {@code commands}.
     *
     * @throws EvsException of kind {@code CONFIG} if something is missing or unknown
     */
    static CommandSpec of(JsonNode json) {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (JsonNode one : json.path("parameters")) {
            parameters.add(parameter(one));
        }
        List<Example> examples = new ArrayList<>();
        for (JsonNode one : json.path("examples")) {
            examples.add(new Example(text(one, "line"), text(one, "meaning")));
        }
        return new CommandSpec(
                text(json, "noun"),
                text(json, "verb"),
                text(json, "summary"),
                json.path("description").asString(""),
                parameters,
                examples,
                CommandSpec.Effect.READ,
                null,
                json.path("list").booleanValue(false));
    }

    private static Parameter<?> parameter(JsonNode json) {
        Parameter.Kind kind = kind(json);
        boolean repeatable = json.path("repeatable").booleanValue(false);
        String name = text(json, "name");
        return new Parameter<Object>(
                kind,
                name,
                kind == Parameter.Kind.FLAG ? "" : json.path("metavar").asString(name),
                text(json, "help"),
                json.path("required").booleanValue(false),
                repeatable,
                source(json),
                standard(json, kind),
                reader(json, kind, repeatable));
    }

    private static Parameter.Kind kind(JsonNode json) {
        return switch (json.path("kind").asString("option")) {
            case "option" -> Parameter.Kind.OPTION;
            case "flag" -> Parameter.Kind.FLAG;
            case "argument" -> Parameter.Kind.ARGUMENT;
            default -> throw wrong("kind must be option, flag or argument", json);
        };
    }

    private static Reader<Object> reader(JsonNode json, Parameter.Kind kind, boolean repeatable) {
        Reader<?> reader =
                switch (json.path("type").asString("string")) {
                    case "string" -> kind == Parameter.Kind.FLAG ? Reader.FLAG : text(repeatable);
                    case "integer" -> integer(repeatable);
                    default -> throw wrong("type must be string or integer", json);
                };
        return reader::read;
    }

    private static Reader<?> integer(boolean repeatable) {
        Reader<List<Integer>> several =
                words -> words.stream().map(word -> INTEGER.read(List.of(word))).toList();
        return repeatable ? several : INTEGER;
    }

    private static Reader<?> text(boolean repeatable) {
        return repeatable ? Reader.TEXTS : Reader.TEXT;
    }

    private static ValueSource source(JsonNode json) {
        JsonNode choices = json.path("choices");
        if (choices.isArray()) {
            List<String> words = new ArrayList<>();
            choices.forEach(choice -> words.add(choice.asString()));
            return new ValueSource.Words(words);
        }
        return switch (json.path("values").asString("")) {
            case "" -> ValueSource.FREE;
            case "disk" -> ValueSource.DISKS;
            case "snapshot" -> ValueSource.SNAPSHOTS;
            case "type" -> ValueSource.TYPES;
            case "zone" -> ValueSource.ZONES;
            case "file" -> ValueSource.FILES;
            default -> throw wrong("values must be disk, snapshot, type, zone or file", json);
        };
    }

    private static @Nullable String standard(JsonNode json, Parameter.Kind kind) {
        JsonNode standard = json.path("default");
        if (standard.isMissingNode()) {
            return kind == Parameter.Kind.FLAG ? "false" : null;
        }
        return standard.asString();
    }

    private static String text(JsonNode json, String field) {
        String text = json.path(field).asString("");
        if (text.isEmpty()) {
            throw wrong("it has no " + field, json);
        }
        return text;
    }

    private static EvsException wrong(String what, JsonNode json) {
        return EvsException.of(ErrorKind.CONFIG, what + ": " + json);
    }
}
