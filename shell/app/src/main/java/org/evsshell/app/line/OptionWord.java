package org.evsshell.app.line;

import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Reads one word as an option: {@code --name}, {@code --name=value}, {@code -n}, {@code -nvalue}.
 */
public final class OptionWord {
    private OptionWord() {}

    /** The option every command takes that a word names; null if it names none. */
    public static @Nullable Parameter<?> global(String word) {
        if (word.startsWith("--")) {
            return named(longName(word), GlobalParameters.always());
        }
        return word.length() > 1 ? GlobalParameters.byLetter(word.charAt(1)) : null;
    }

    /** Whether the word carries its value itself. */
    public static boolean holdsValue(String word) {
        return word.startsWith("--") ? word.indexOf('=') > 0 : word.length() > 2;
    }

    /**
     * Whether the word can only be an option: a number such as {@code -5} and {@code -} are not.
     */
    public static boolean looksLikeOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
    }

    /** The name in a word that begins with two dashes. */
    public static String longName(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word.substring(2) : word.substring(2, equals);
    }

    /** The option or flag of a name, {@code no-} in front of a flag's allowed; null for none. */
    public static @Nullable Parameter<?> named(String name, List<Parameter<?>> parameters) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.kind() != Parameter.Kind.ARGUMENT && parameter.name().equals(name)) {
                return parameter;
            }
        }
        if (!name.startsWith("no-")) {
            return null;
        }
        Parameter<?> flag = named(name.substring(3), parameters);
        return flag != null && flag.kind() == Parameter.Kind.FLAG ? flag : null;
    }
}
