package org.evsshell.commands.tag;

import org.evsshell.client.tag.TagQuery;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How disks are looked for by their tags: {@code KEY} or {@code KEY=VALUE}, some of each. */
public final class TagWords {
    /** A key several times means one of its values; a key alone means any. */
    public static final Reader<Map<String, List<String>>> READER = TagWords::read;

    static final Parameter<Map<String, List<String>>> TAGS =
            new Parameter<>(
                    Parameter.Kind.ARGUMENT,
                    "TAG",
                    "KEY[=VALUE]",
                    "Tags the disks have, each as KEY or KEY=VALUE; a key alone means any value, a"
                            + " key several times one of the values.",
                    true,
                    true,
                    ValueSource.TAG_KEYS,
                    null,
                    READER);
    static final Parameter<String> NAME =
            Parameter.text("name", "PART", "Only disks with this in their name.");

    private TagWords() {}

    static TagQuery query(Invocation invocation) {
        return new TagQuery(invocation.get(TAGS), invocation.find(NAME).orElse(null));
    }

    private static Map<String, List<String>> read(List<String> words) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals == 0) {
                throw new BadValueException("is not of the form KEY or KEY=VALUE");
            }
            String key = equals < 0 ? word : word.substring(0, equals);
            List<String> values = tags.computeIfAbsent(key, any -> new ArrayList<>());
            if (equals > 0) {
                values.add(word.substring(equals + 1));
            }
        }
        return tags;
    }
}
