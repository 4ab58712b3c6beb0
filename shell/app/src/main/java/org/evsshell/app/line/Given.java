package org.evsshell.app.line;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The words given for each parameter, not yet read. */
public final class Given {
    private static final String INPUT = "-";

    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private boolean filled;

    /** Adds a word for a parameter. */
    void add(Parameter<?> parameter, String word) {
        String key = Bound.key(parameter);
        parameters.put(key, parameter);
        words.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word);
    }

    boolean has(Parameter<?> parameter) {
        return words.containsKey(Bound.key(parameter));
    }

    /** This with what {@code defaults} say beside it. */
    public Given over(Given defaults) {
        Given merged = new Given();
        merged.parameters.putAll(defaults.parameters);
        merged.words.putAll(defaults.words);
        merged.parameters.putAll(parameters);
        merged.words.putAll(words);
        merged.filled = filled;
        return merged;
    }

    /** This with one word for a parameter, in the place of those given for it. */
    public Given with(Parameter<?> parameter, String word) {
        Given only = new Given();
        only.add(parameter, word);
        return only.over(this);
    }

    /** The last word given for a parameter; null if there was none. */
    public @Nullable String last(Parameter<?> parameter) {
        List<String> given = wordsOf(Bound.key(parameter));
        return given.isEmpty() ? null : given.getLast();
    }

    /** This with every word that names a resource replaced; {@code full} gets noun and word. */
    public Given withResources(BinaryOperator<String> full) {
        Given replaced = new Given();
        for (Map.Entry<String, Parameter<?>> entry : parameters.entrySet()) {
            Parameter<?> parameter = entry.getValue();
            for (String word : wordsOf(entry.getKey())) {
                String meant =
                        parameter.source() instanceof ValueSource.Resources resources
                                ? full.apply(resources.noun(), word)
                                : word;
                replaced.add(parameter, meant);
            }
        }
        replaced.filled = filled;
        return replaced;
    }

    /** Whether IDs are to be read from standard input: {@code -} in place of a resource. */
    public boolean wantsInput() {
        for (Map.Entry<String, Parameter<?>> entry : parameters.entrySet()) {
            if (takesInput(entry.getValue()) && wordsOf(entry.getKey()).contains(INPUT)) {
                return true;
            }
        }
        return false;
    }

    /** This with IDs in the place of {@code -}, each once. */
    public Given withInput(List<String> ids) {
        Given filled = new Given();
        for (Map.Entry<String, Parameter<?>> entry : parameters.entrySet()) {
            Parameter<?> parameter = entry.getValue();
            for (String word : wordsOf(entry.getKey())) {
                if (takesInput(parameter) && word.equals(INPUT)) {
                    ids.forEach(id -> filled.add(parameter, id));
                    filled.filled = true;
                } else {
                    filled.add(parameter, word);
                }
            }
        }
        return filled;
    }

    /**
     * The values.
     *
     * @throws EvsException of kind {@code USAGE} when a word cannot be one
     */
    public Bound read() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Parameter<?>> entry : parameters.entrySet()) {
            values.put(entry.getKey(), read(entry.getValue(), wordsOf(entry.getKey())));
        }
        return new Bound(words, values);
    }

    private <T> Object read(Parameter<T> parameter, List<String> typed) {
        boolean many = parameter.repeatable() || (filled && takesInput(parameter));
        if (typed.size() > 1 && !many) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    Bound.key(parameter) + " is given more than once.",
                    expected(parameter));
        }
        try {
            return parameter.reader().read(typed);
        } catch (BadValueException e) {
            String message =
                    Bound.key(parameter) + " '" + typed.getLast() + "' " + e.getMessage() + ".";
            throw EvsException.of(
                    ErrorKind.USAGE,
                    message,
                    EvsException.Detail.NONE.withHint(expected(parameter)),
                    e);
        }
    }

    private static String expected(Parameter<?> parameter) {
        String form =
                parameter.kind() == Parameter.Kind.OPTION
                        ? Bound.key(parameter) + " " + parameter.metavar()
                        : Bound.key(parameter);
        return form + ": " + parameter.help();
    }

    /** An argument that takes several resources, or one but several from standard input. */
    private static boolean takesInput(Parameter<?> parameter) {
        boolean several = parameter.repeatable() || parameter.reader().equals(Reader.TEXTS);
        return parameter.kind() == Parameter.Kind.ARGUMENT
                && several
                && parameter.source() instanceof ValueSource.Resources;
    }

    private List<String> wordsOf(String key) {
        return words.getOrDefault(key, List.of());
    }
}
