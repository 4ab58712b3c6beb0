package org.evsshell.script;

import org.evsshell.plugin.result.Result;

/**
 * A JavaScript context that lives on between lines: what one line declares, the next one sees. For
 * one thread at a time; close it when JavaScript mode is left.
 */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the body follows
public final class ScriptSession implements AutoCloseable {
    ScriptSession() {}

    /**
     * Evaluates a line as a script; its last value is the result, a promise is awaited.
     *
     * @throws org.evsshell.client.error.EvsException as {@link ScriptHost#run}
     * @throws ScriptExit when it called {@code exit} with a code other than 0
     */
    public Result evaluate(String code, ScriptInvocation invocation) {
        throw new UnsupportedOperationException(code);
    }

    /** Whether the text is whole, or more lines must follow (an open bracket, say). */
    public boolean complete(String code) {
        return !code.isEmpty();
    }

    @Override
    public void close() {}
}
