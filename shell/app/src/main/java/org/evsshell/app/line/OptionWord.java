package org.evsshell.app.line;

import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one word as an option: {@code --name}, {@code --name=value}, {@code -n}, {@code -nvalue},
 * or several letters of which the last may take a value.
 */
public final class OptionWord {
    private OptionWord() {}

    /**
     * The option every command takes that a word names, the last one of several letters; null if it
     * names none.
     */
    public static @Nullable Parameter<?> global(String word) {
        if (word.startsWith("--")) {
            return named(longName(word), GlobalParameters.always());
        }
        List<Parameter<?>> letters = letters(word);
        return letters.isEmpty() ? null : letters.getLast();
    }

    /**
     * The options behind one dash, up to the first that takes a value; empty if one of them is
     * unknown, and for words of another form.
     */
    static List<Parameter<?>> letters(String word) {
        if (word.startsWith("--") || !looksLikeOption(word)) {
            return List.of();
        }
        List<Parameter<?>> letters = new ArrayList<>();
        for (int index = 1; index < word.length(); index++) {
            Parameter<?> parameter = GlobalParameters.byLetter(word.charAt(index));
            if (parameter == null) {
                return List.of();
            }
            letters.add(parameter);
            if (parameter.kind() == Parameter.Kind.OPTION) {
                break;
            }
        }
        return letters;
    }

    /** The value that the word carries itself; null if it carries none. */
    public static @Nullable String value(String word) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            return equals < 0 ? null : word.substring(equals + 1);
        }
        String rest = word.substring(letters(word).size() + 1);
        if (rest.isEmpty()) {
            return null;
        }
        return rest.startsWith("=") ? rest.substring(1) : rest;
    }

    /** Whether the word turns a flag on that every command takes. */
    static boolean turnsOn(String word, Parameter<Boolean> flag) {
        String name = flag.name();
        for (Parameter<?> letter : letters(word)) {
            if (letter.name().equals(name)) {
                return true;
            }
        }
        if (!word.startsWith("--") || !longName(word).equals(name)) {
            return false;
        }
        String value = value(word);
        return value == null || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes");
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
