package org.evsshell.plugin.script;

/**
 * A type in declarations and argument checks.
 *
 * @param declaration how {@code evs.d.ts} writes it, such as {@code Disk[]}
 * @param check what an argument must be
 */
public record ScriptType(String declaration, Check check) {
    /** Text. */
    public static final ScriptType STRING = new ScriptType("string", Check.STRING);

    /** A number. */
    public static final ScriptType NUMBER = new ScriptType("number", Check.NUMBER);

    /** True or false. */
    public static final ScriptType BOOLEAN = new ScriptType("boolean", Check.BOOLEAN);

    /** Any JSON value. */
    public static final ScriptType ANY = new ScriptType("unknown", Check.ANY);

    /** Nothing. */
    public static final ScriptType VOID = new ScriptType("void", Check.ANY);

    /** An object of the given declaration. */
    public static ScriptType object(String declaration) {
        return new ScriptType(declaration, Check.OBJECT);
    }

    /** What an argument must be. */
    public enum Check {
        STRING,
        NUMBER,
        BOOLEAN,
        OBJECT,
        ARRAY,
        ANY
    }
}
