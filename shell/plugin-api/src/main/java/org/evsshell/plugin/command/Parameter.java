package org.evsshell.plugin.command;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * An option or argument of a command, as a typed constant: {@link Invocation} gives its value by
 * it.
 *
 * @param <T> the value's type
 * @param kind option with a value, flag, or argument by position
 * @param name without dashes, such as {@code size}; for an argument its name in usage lines
 * @param metavar what stands for the value in help, such as {@code GB}
 * @param help one sentence
 * @param required whether the command cannot do without
 * @param repeatable whether it may be given several times
 * @param source where its values come from
 * @param standard the value used when it is not given, as typed; null for none
 * @param reader makes the value from the words
 */
public record Parameter<T>(
        Kind kind,
        String name,
        String metavar,
        String help,
        boolean required,
        boolean repeatable,
        ValueSource source,
        @Nullable String standard,
        Reader<T> reader) {

    /** How a parameter is given. */
    public enum Kind {
        /** {@code --name VALUE} or {@code --name=VALUE}. */
        OPTION,
        /** {@code --name} or {@code --no-name}. */
        FLAG,
        /** By position. */
        ARGUMENT
    }

    /** An option with a value. */
    public static <T> Parameter<T> option(
            String name, String metavar, String help, Reader<T> reader) {
        return new Parameter<>(
                Kind.OPTION, name, metavar, help, false, false, ValueSource.FREE, null, reader);
    }

    /** An option with a text. */
    public static Parameter<String> text(String name, String metavar, String help) {
        return option(name, metavar, help, Reader.TEXT);
    }

    /** An option of {@code KEY=VALUE} that may be repeated; a key given twice is an error. */
    public static Parameter<Map<String, String>> pairs(String name, String help) {
        return option(name, "KEY=VALUE", help, Reader.PAIRS).repeated();
    }

    /** A flag, off unless given. */
    public static Parameter<Boolean> flag(String name, String help) {
        return new Parameter<>(
                Kind.FLAG, name, "", help, false, false, ValueSource.FREE, "false", Reader.FLAG);
    }

    /** A flag that says yes, no ({@code --no-name}) or, when not given, nothing. */
    public static Parameter<Boolean> openFlag(String name, String help) {
        return new Parameter<>(
                Kind.FLAG, name, "", help, false, false, ValueSource.FREE, null, Reader.FLAG);
    }

    /** One argument that must be given. */
    public static Parameter<String> argument(String name, String help, ValueSource source) {
        return new Parameter<>(
                Kind.ARGUMENT, name, name, help, true, false, source, null, Reader.TEXT);
    }

    /** Arguments, at least one. */
    public static Parameter<List<String>> arguments(String name, String help, ValueSource source) {
        return new Parameter<>(
                Kind.ARGUMENT, name, name, help, true, true, source, null, Reader.TEXTS);
    }

    /** One resource that must be given, or {@code -} for those on standard input. */
    public static Parameter<List<String>> argumentOrInput(
            String name, String help, ValueSource source) {
        return new Parameter<>(
                Kind.ARGUMENT, name, name, help, true, false, source, null, Reader.TEXTS);
    }

    /** {@code KEY=VALUE} arguments, at least one. */
    public static Parameter<Map<String, String>> pairArguments(String name, String help) {
        return new Parameter<>(
                Kind.ARGUMENT,
                name,
                "KEY=VALUE",
                help,
                true,
                true,
                ValueSource.FREE,
                null,
                Reader.PAIRS);
    }

    /** This parameter, and the command cannot do without. */
    public Parameter<T> mandatory() {
        return new Parameter<>(
                kind, name, metavar, help, true, repeatable, source, standard, reader);
    }

    /** This parameter, and it may be left out. */
    public Parameter<T> optional() {
        return new Parameter<>(
                kind, name, metavar, help, false, repeatable, source, standard, reader);
    }

    /** This parameter, given as often as wanted. */
    public Parameter<T> repeated() {
        return new Parameter<>(kind, name, metavar, help, required, true, source, standard, reader);
    }

    /** This parameter with values from a source. */
    public Parameter<T> from(ValueSource newSource) {
        return new Parameter<>(
                kind, name, metavar, help, required, repeatable, newSource, standard, reader);
    }

    /** This parameter with a value, as typed, for when it is not given. */
    public Parameter<T> standard(String text) {
        return new Parameter<>(
                kind, name, metavar, help, required, repeatable, source, text, reader);
    }
}
