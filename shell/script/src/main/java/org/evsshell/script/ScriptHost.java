package org.evsshell.script;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Runs scripts: each in a context of its own on one shared engine, sandboxed, on the calling
 * thread, until its module and all work it started have settled. Safe for use from any thread.
 *
 * <pre>{@code
 * ScriptHost host = new ScriptHost(settings);
 * Result result = host.run(Path.of("rotate.js"), List.of("--keep", "5"), invocation);
 * }</pre>
 *
 * <p>All methods that run something throw {@link EvsException}: of the kind of an uncaught {@code
 * EvsError}; {@code SCRIPT_ERROR} for any other uncaught error, an unhandled rejection or a module
 * that never settles, with file, line, column and the script's own frames; {@code USAGE} for a
 * syntax error or a file that is not there; {@code INTERRUPTED} once the scope is cancelled, saying
 * where and what became of the work. They throw {@link ScriptExit} when the script called {@code
 * exit} with a code other than 0.
 */
public final class ScriptHost {
    private final ScriptSettings settings;
    private final ScriptMethods methods;
    private final ResultReader results;

    /**
     * A host; nothing is loaded yet.
     *
     * @throws EvsException of kind {@code CONFIG} when two plugins define the same script object
     */
    public ScriptHost(ScriptSettings settings) {
        this.settings = settings;
        this.methods = new ScriptMethods(settings.pluginObjects());
        this.results = new ResultReader(settings.layouts());
    }

    /** Runs a module file; its {@code export default} is the result. */
    public Result run(Path file, List<String> arguments, ScriptInvocation invocation) {
        return run(file, file, arguments, invocation);
    }

    /**
     * Runs a module file; its {@code export default} is the result.
     *
     * @param shown the file as the user named it, for errors
     */
    public Result run(Path file, Path shown, List<String> arguments, ScriptInvocation invocation) {
        Path real = realFile(file);
        try (ScriptContext context = contextOf(shown, real)) {
            return results.read(context.runModule(real, arguments, invocation));
        }
    }

    /** A context for {@code js} lines. */
    public ScriptSession session() {
        return new ScriptSession(
                () -> new ScriptContext(settings, methods, new ScriptFiles(null), Places.none()),
                results);
    }

    /**
     * What a plugin's module exports by default, without its functions. The module is run without a
     * service and without output.
     */
    public JsonNode describe(Path file) {
        Path real = realFile(file);
        try (ScriptContext context = contextOf(file, real)) {
            return context.runModule(real, List.of(), Unattended.invocation(new CancelScope()));
        }
    }

    /**
     * Runs a module file and calls a function in its default export with {@code (arguments, evs)}.
     * What it returns, awaited, is the result.
     *
     * @param pointer where the function is, as a JSON pointer such as {@code /commands/0/run}
     */
    public Result invoke(
            Path file, String pointer, JsonNode arguments, ScriptInvocation invocation) {
        Path real = realFile(file);
        try (ScriptContext context = contextOf(file, real)) {
            return results.read(context.callExport(real, pointer, arguments, invocation));
        }
    }

    private ScriptContext contextOf(Path typed, Path real) {
        Path folder = Objects.requireNonNull(real.getParent());
        return new ScriptContext(
                settings, methods, new ScriptFiles(folder), Places.of(folder, typed));
    }

    private static Path realFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "There is no script " + file + ".",
                    "Give the path of a JavaScript file.");
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "The script " + file + " cannot be read: " + e.getMessage(),
                    EvsException.Detail.NONE,
                    e);
        }
    }
}
