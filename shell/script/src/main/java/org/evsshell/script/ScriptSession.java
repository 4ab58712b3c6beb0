package org.evsshell.script;

import org.evsshell.plugin.result.Result;

import java.util.function.Supplier;

/**
 * A JavaScript context that lives on between lines: what one line declares, the next one sees. For
 * one thread at a time; close it when JavaScript mode is left. A line that calls {@code exit}, or
 * that could only be ended by force, takes what was declared with it.
 */
public final class ScriptSession implements AutoCloseable {
    private final Supplier<ScriptContext> contexts;
    private final ResultReader results;
    private ScriptContext context;

    ScriptSession(Supplier<ScriptContext> contexts, ResultReader results) {
        this.contexts = contexts;
        this.results = results;
        this.context = contexts.get();
    }

    /**
     * Evaluates a text as a script; its last value is the result, a promise is awaited.
     *
     * @throws org.evsshell.client.error.EvsException as {@link ScriptHost} says
     * @throws ScriptExit when it called {@code exit} with a code other than 0
     */
    public Result evaluate(String code, ScriptInvocation invocation) {
        try {
            return results.read(context.evaluateLine(asScript(code), invocation));
        } finally {
            if (!context.isUsable()) {
                context.close();
                context = contexts.get();
            }
        }
    }

    /** Whether the text is whole, or more lines must follow (an open bracket, say). */
    public boolean complete(String code) {
        return context.isWhole(asScript(code));
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * An object literal alone would be read as a block, and a script has no {@code await} outside
     * of functions: people type both.
     */
    private String asScript(String code) {
        String text = code.strip();
        boolean brace = text.startsWith("{");
        boolean await = text.contains("await");
        if (!brace && (!await || context.isScript(text))) {
            return code;
        }
        if (brace && context.isScript("(" + text + ")")) {
            return "(" + text + ")";
        }
        String awaited = "(async () => (" + text + "\n))()";
        return await && context.isScript(awaited) ? awaited : code;
    }
}
