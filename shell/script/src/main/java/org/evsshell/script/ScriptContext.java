package org.evsshell.script;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** One engine context with the prelude in it, for one evaluation at a time. */
final class ScriptContext implements AutoCloseable {
    private static final String LINE = "js";

    private final Context context;
    private final Places places;
    private final Value prelude;
    private @Nullable Evaluation current;

    ScriptContext(
            ScriptSettings settings, ScriptMethods methods, ScriptFiles files, Places places) {
        this.context = Sandbox.context(files);
        this.places = places;
        HostFunctions host =
                new HostFunctions(
                        settings, methods, () -> Objects.requireNonNull(current), this::own);
        this.prelude =
                own("prelude.js")
                        .execute(
                                host.proxy(),
                                String.join(",", methods.roots()),
                                settings.version());
    }

    private Value own(String name) {
        return context.eval(Sandbox.own(name));
    }

    /** Runs a module file to the end and gives its default export. */
    JsonNode runModule(Path file, List<String> arguments, ScriptInvocation invocation) {
        List<String> given = new ArrayList<>(List.of("runModule", file.toString()));
        given.addAll(arguments);
        return evaluate(invocation, () -> prelude.executeVoid(given.toArray()));
    }

    /** Runs a module file and calls a function in its default export. */
    JsonNode callExport(Path file, String pointer, JsonNode argument, ScriptInvocation invocation) {
        return evaluate(
                invocation,
                () ->
                        prelude.executeVoid(
                                "callExport", file.toString(), pointer, PlainJson.write(argument)));
    }

    /** Evaluates a text as a script and gives its last value, awaited. */
    JsonNode evaluateLine(String code, ScriptInvocation invocation) {
        return evaluate(invocation, () -> settleLine(code));
    }

    /** Whether the text has the form of a script. */
    boolean isScript(String code) {
        try {
            context.parse(lineOf(code));
            return true;
        } catch (PolyglotException e) {
            return false;
        }
    }

    /** Whether the text is whole, right or wrong, and not the start of a script. */
    boolean isWhole(String code) {
        try {
            context.parse(lineOf(code));
            return true;
        } catch (PolyglotException e) {
            return !e.isIncompleteSource();
        }
    }

    /** Whether another evaluation may follow. */
    boolean isUsable() {
        return current == null || current.leavesContextUsable();
    }

    @Override
    public void close() {
        context.close(true);
    }

    private JsonNode evaluate(ScriptInvocation invocation, Runnable first) {
        Supplier<String> place = () -> prelude.execute("latestPlace").asString();
        Evaluation evaluation = new Evaluation(context, invocation, places, place);
        current = evaluation;
        return evaluation.drive(first);
    }

    private void settleLine(String code) {
        Value value;
        try {
            value = context.eval(lineOf(code));
        } catch (PolyglotException e) {
            if (!e.isGuestException() || e.isInterrupted() || e.isCancelled()) {
                throw e;
            }
            Value thrown = e.getGuestObject();
            Value reason = thrown == null ? context.asValue(e.getMessage()) : thrown;
            String problem = prelude.execute("problem", reason).asString();
            Objects.requireNonNull(current).rejected(problem, reason, "");
            return;
        }
        prelude.executeVoid("settle", value);
    }

    private static Source lineOf(String code) {
        return Source.newBuilder(Sandbox.LANGUAGE, code, LINE).interactive(true).buildLiteral();
    }
}
