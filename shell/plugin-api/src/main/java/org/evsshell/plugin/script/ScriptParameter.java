package org.evsshell.plugin.script;

import java.util.List;

/**
 * A parameter of a script method.
 *
 * @param name its name
 * @param type what it must be
 * @param optional whether it may be left out
 * @param help one sentence
 * @param fields for an options object: the fields it may have; an unknown field is an error. Empty
 *     for any
 */
public record ScriptParameter(
        String name, ScriptType type, boolean optional, String help, List<ScriptParameter> fields) {
    public ScriptParameter {
        fields = List.copyOf(fields);
    }

    /** A parameter that must be given. */
    public static ScriptParameter required(String name, ScriptType type, String help) {
        return new ScriptParameter(name, type, false, help, List.of());
    }

    /** A parameter that may be left out. */
    public static ScriptParameter optional(String name, ScriptType type, String help) {
        return new ScriptParameter(name, type, true, help, List.of());
    }

    /** An options object with these fields. */
    public static ScriptParameter options(
            String name, boolean optional, String help, ScriptParameter... fields) {
        return new ScriptParameter(
                name,
                new ScriptType("object", ScriptType.Check.OBJECT),
                optional,
                help,
                List.of(fields));
    }
}
