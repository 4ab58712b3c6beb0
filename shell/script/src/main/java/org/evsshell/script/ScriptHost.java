package org.evsshell.script;

import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

/**
 * Runs scripts: each in a context of its own on one shared engine, sandboxed, on the calling
 * thread, until its module and all work it started have settled. Safe for use from any thread.
 *
 * <pre>{@code
 * ScriptHost host = new ScriptHost(settings);
 * Result result = host.run(Path.of("rotate.js"), List.of("--keep", "5"), invocation);
 * }</pre>
 *
 * <p>All methods that run something throw {@link org.evsshell.client.error.EvsException}: of the
 * kind of an uncaught {@code EvsError}; {@code SCRIPT_ERROR} for any other uncaught error, an
 * unhandled rejection or a module that never settles, with file, line, column and the script's own
 * frames; {@code USAGE} for a syntax error or a file that is not there; {@code INTERRUPTED} once
 * the scope is cancelled, saying where and what became of the work. They throw {@link ScriptExit}
 * when the script called {@code exit} with a code other than 0.
 */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the body follows
public final class ScriptHost {
    private final ScriptSettings settings;

    /** A host; nothing is loaded yet. */
    public ScriptHost(ScriptSettings settings) {
        this.settings = settings;
    }

    /** Runs a module file; its {@code export default} is the result. */
    public Result run(Path file, List<String> arguments, ScriptInvocation invocation) {
        throw new UnsupportedOperationException(settings.version() + file);
    }

    /** A context for {@code js} lines. */
    public ScriptSession session() {
        return new ScriptSession();
    }

    /**
     * What a plugin's module exports by default, without its functions. The module is run without a
     * service.
     */
    public JsonNode describe(Path file) {
        throw new UnsupportedOperationException(settings.version() + file);
    }

    /**
     * Runs a module file and calls a function in its default export with {@code (arguments, evs)}.
     *
     * @param pointer where the function is, as a JSON pointer such as {@code /commands/0/run}
     */
    public Result invoke(
            Path file, String pointer, JsonNode arguments, ScriptInvocation invocation) {
        throw new UnsupportedOperationException(settings.version() + file);
    }
}
