package org.evsshell.app.line;

import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a command's parameters, as bound from words. Immutable once made. */
public final class Bound {
    /** Nothing given. */
    public static final Bound EMPTY = new Bound(Map.of(), Map.of());

    private final Map<String, List<String>> words;
    private final Map<String, Object> values;

    Bound(Map<String, List<String>> words, Map<String, Object> values) {
        this.words = new HashMap<>(words);
        this.values = new HashMap<>(values);
    }

    /** The value given, or the standard one; empty without either. */
    @SuppressWarnings("unchecked") // the value was made by this very parameter's reader
    public <T> Optional<T> find(Parameter<T> parameter) {
        Object value = values.get(key(parameter));
        if (value != null) {
            return Optional.of((T) value);
        }
        String standard = parameter.standard();
        return standard == null
                ? Optional.empty()
                : Optional.of(parameter.reader().read(List.of(standard)));
    }

    /** The value given, or the standard one; null without either. */
    public <T> @Nullable T orNull(Parameter<T> parameter) {
        return find(parameter).orElse(null);
    }

    /** Whether it was typed. */
    public boolean given(Parameter<?> parameter) {
        return words.containsKey(key(parameter));
    }

    /** The words typed for it. */
    public List<String> words(Parameter<?> parameter) {
        return words.getOrDefault(key(parameter), List.of());
    }

    static String key(Parameter<?> parameter) {
        return parameter.kind() == Parameter.Kind.ARGUMENT
                ? parameter.name()
                : "--" + parameter.name();
    }
}
