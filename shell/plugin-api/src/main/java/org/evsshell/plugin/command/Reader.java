package org.evsshell.plugin.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the words typed for a parameter into its value.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface Reader<T> {
    /** The last word, as it is. */
    Reader<String> TEXT = words -> words.getLast();

    /** All words, in order. */
    Reader<List<String>> TEXTS = List::copyOf;

    /** {@code true} or {@code yes}, {@code false} or {@code no}, in either case. */
    Reader<Boolean> FLAG =
            words ->
                    switch (words.getLast().toLowerCase(Locale.ROOT)) {
                        case "true", "yes" -> true;
                        case "false", "no" -> false;
                        default -> throw new BadValueException("is neither true nor false");
                    };

    /** {@code KEY=VALUE} words as a map, in order. */
    Reader<Map<String, String>> PAIRS =
            words -> {
                Map<String, String> pairs = new LinkedHashMap<>();
                for (String word : words) {
                    int equals = word.indexOf('=');
                    if (equals < 1) {
                        throw new BadValueException("is not of the form KEY=VALUE");
                    }
                    String key = word.substring(0, equals);
                    if (pairs.put(key, word.substring(equals + 1)) != null) {
                        throw new BadValueException("names '" + key + "' twice");
                    }
                }
                return pairs;
            };

    /**
     * The value.
     *
     * @param words what was typed, at least one word
     * @throws BadValueException if it cannot be one; the message continues the sentence "{@code
     *     --size 'ten' ...}"
     */
    T read(List<String> words);

    /** A whole number from {@code least} to {@code most}. */
    static Reader<Integer> integer(int least, int most) {
        return words -> {
            String word = words.getLast();
            if (word.startsWith("+")) {
                // Whoever types one means an addition.
                throw new BadValueException("is not a whole number without a sign");
            }
            int number;
            try {
                number = Integer.parseInt(word);
            } catch (NumberFormatException e) {
                throw new BadValueException("is not a whole number", e);
            }
            if (number < least || number > most) {
                throw new BadValueException("is not between " + least + " and " + most);
            }
            return number;
        };
    }

    /** One of a few words. */
    static Reader<String> oneOf(List<String> choices) {
        return words -> {
            String word = words.getLast();
            if (!choices.contains(word)) {
                throw new BadValueException("is not one of " + String.join(", ", choices));
            }
            return word;
        };
    }
}
