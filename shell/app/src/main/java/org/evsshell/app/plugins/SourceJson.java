package org.evsshell.app.plugins;

import org.evsshell.plugin.command.Suggestion;
import org.evsshell.plugin.command.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where a parameter's values come from, in the index. */
final class SourceJson {
    private SourceJson() {}

    static ObjectNode write(ValueSource source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (source) {
            case ValueSource.Free ignored -> json.put("from", "free");
            case ValueSource.Words words -> {
                json.put("from", "words");
                ArrayNode list = json.putArray("words");
                words.words().forEach(list::add);
            }
            case ValueSource.Resources resources ->
                    json.put("from", "resources").put("name", resources.noun());
            case ValueSource.Known known -> json.put("from", "known").put("name", known.name());
            case ValueSource.Computed computed ->
                    json.put("from", "computed").put("name", computed.name());
        }
        return json;
    }

    /** The source of an entry; {@code code} loads the plugin's own, for computed values. */
    static ValueSource read(JsonNode json, Supplier<ValueSource> code) {
        String name = json.path("name").asString("");
        return switch (json.path("from").asString()) {
            case "words" -> new ValueSource.Words(words(json.path("words")));
            case "resources" -> new ValueSource.Resources(name);
            case "known" -> new ValueSource.Known(name);
            case "computed" -> new ValueSource.Computed(name, typed -> suggest(code.get(), typed));
            default -> ValueSource.FREE;
        };
    }

    private static List<Suggestion> suggest(ValueSource source, String typed) {
        return source instanceof ValueSource.Computed computed
                ? computed.suggest().apply(typed)
                : List.of();
    }

    private static List<String> words(JsonNode json) {
        List<String> words = new ArrayList<>();
        json.forEach(word -> words.add(word.asString()));
        return words;
    }
}
