package org.evsshell.script;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Java's side of the border: the functions the prelude calls. Only for the script's thread. */
final class HostFunctions {
    private final ScriptSettings settings;
    private final ScriptMethods methods;
    private final ScriptCalls calls;
    private final Supplier<Evaluation> current;
    private final Function<String, Value> parts;
    private final Map<String, Object> functions = new HashMap<>();

    /**
     * @param parts reads a part of the prelude
     */
    HostFunctions(
            ScriptSettings settings,
            ScriptMethods methods,
            Supplier<Evaluation> current,
            Function<String, Value> parts) {
        this.settings = settings;
        this.methods = methods;
        this.calls = new ScriptCalls(methods);
        this.current = current;
        this.parts = parts;
        addCalls();
        addRows();
        addParallel();
        addEnds();
        addTexts();
    }

    ProxyObject proxy() {
        return ProxyObject.fromMap(functions);
    }

    private void addCalls() {
        answer("call", arguments -> evaluation().await(calls.call(evaluation(), arguments)));
        act("start", arguments -> start(calls.call(evaluation(), arguments), arguments[3]));
        answer(
                "sleep",
                arguments -> evaluation().await(ScriptCalls.sleep(evaluation(), arguments)));
        act(
                "sleepLater",
                arguments -> start(ScriptCalls.sleep(evaluation(), arguments), arguments[2]));
        answer("cloud", arguments -> evaluation().await(ScriptCalls.cloud(evaluation())));
        answer("cancelled", arguments -> evaluation().isCancelled());
    }

    private void addRows() {
        answer("rows", arguments -> calls.openRows(evaluation(), arguments));
        answer("next", arguments -> evaluation().await(ScriptCalls.next(evaluation(), arguments)));
        act(
                "nextLater",
                arguments -> start(ScriptCalls.next(evaluation(), arguments), arguments[2]));
        act("closeRows", arguments -> evaluation().rows(arguments[0].asInt()).close());
    }

    private void addParallel() {
        answer(
                "parallelBegan",
                arguments ->
                        evaluation().beginParallel(arguments[0].asString(), arguments[1].asInt()));
        act(
                "itemBegan",
                arguments -> log(arguments).began(arguments[1].asInt(), arguments[2].asString()));
        act("itemFulfilled", arguments -> log(arguments).fulfilled(arguments[1].asInt()));
        act(
                "itemRejected",
                arguments ->
                        log(arguments)
                                .rejected(
                                        arguments[1].asInt(),
                                        arguments[2].asString(),
                                        arguments[3].asString()));
        act("parallelEnded", arguments -> log(arguments).end());
    }

    private void addEnds() {
        act("fulfilled", arguments -> evaluation().fulfilled(arguments[0].asString()));
        act("rejected", arguments -> rejected(arguments, ""));
        act("unhandled", arguments -> rejected(arguments, "unhandled rejection: "));
        act("interruptedAt", arguments -> evaluation().interruptedAt(arguments[0].asString()));
        act("exit", arguments -> evaluation().exit(arguments[0].asInt()));
    }

    private void addTexts() {
        act("print", arguments -> output().standard(arguments[0].asString()));
        act("printError", arguments -> output().error(arguments[0].asString()));
        answer("table", arguments -> ScriptCalls.reply("table", () -> table(arguments[0])));
        answer("help", arguments -> methods.help(arguments[0].asString()));
        answer("members", arguments -> PlainJson.write(methods.members(arguments[0].asString())));
        answer("part", arguments -> parts.apply(arguments[0].asString()));
    }

    private void start(Work work, Value settle) {
        evaluation().start(work, settle);
    }

    private void rejected(Value[] arguments, String prefix) {
        evaluation().rejected(arguments[0].asString(), arguments[1], prefix);
    }

    private String table(Value given) {
        JsonNode arguments = PlainJson.read(given.asString());
        JsonNode rows = arguments.path(0);
        JsonNode columns = arguments.path(1);
        if (!rows.isArray() || !columns.isArray()) {
            throw new ArgumentException("evs.table: rows and columns must be arrays");
        }
        ResultReader reader = new ResultReader(settings.layouts());
        String text = settings.table().draw(reader.rows(rows, columns), List.of());
        return Replies.value(StringNode.valueOf(text));
    }

    private ParallelLog log(Value[] arguments) {
        return evaluation().parallel(arguments[0].asInt());
    }

    private ScriptOutput output() {
        return evaluation().invocation().output();
    }

    private Evaluation evaluation() {
        return current.get();
    }

    private void answer(String name, ProxyExecutable function) {
        functions.put(name, function);
    }

    private void act(String name, Consumer<Value[]> action) {
        ProxyExecutable function =
                arguments -> {
                    action.accept(arguments);
                    return true;
                };
        functions.put(name, function);
    }
}
