package org.evsshell.script;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code evs.fake}: a script object whose calls a test holds in its hand: they echo, fail, wait to
 * be cancelled, or wait for the test.
 */
final class FakeService {
    /** Counted down when a call that waits has begun. */
    final CountDownLatch waiting = new CountDownLatch(1);

    /** The changes that were carried out, in order. */
    final List<String> changes = Collections.synchronizedList(new ArrayList<>());

    /** Lets slow changes end. */
    final CountDownLatch answer = new CountDownLatch(1);

    /** How many rows were read. */
    final AtomicInteger rowsRead = new AtomicInteger();

    /** Whether rows were closed. */
    final CountDownLatch rowsClosed = new CountDownLatch(1);

    ScriptObject object() {
        return new ScriptObject(
                "fake",
                "A service for tests.",
                "",
                List.of(
                        reading("echo", call -> call.argument(0)),
                        reading("large", call -> LongNode.valueOf(9007199254740993L)),
                        reading("fail", call -> fail(call.text(0))),
                        reading("broken", call -> broken()),
                        reading("begin", call -> begin()),
                        reading("waitForever", call -> waitForever()),
                        ScriptMethod.changing(
                                "change",
                                "Changes.",
                                "evs.fake.change('a')",
                                List.of(
                                        ScriptParameter.required(
                                                "what", ScriptType.STRING, "What.")),
                                ScriptType.STRING,
                                call -> change(call.text(0))),
                        ScriptMethod.changing(
                                "slowChange",
                                "Changes when the test says so.",
                                "evs.fake.slowChange('a')",
                                List.of(
                                        ScriptParameter.required(
                                                "what", ScriptType.STRING, "What.")),
                                ScriptType.STRING,
                                call -> slowChange(call.text(0))),
                        ScriptMethod.reading(
                                "typed",
                                "Takes all sorts.",
                                "evs.fake.typed('a', {size: 1})",
                                List.of(
                                        ScriptParameter.required("id", ScriptType.STRING, "An ID."),
                                        ScriptParameter.options(
                                                "options",
                                                true,
                                                "Options.",
                                                ScriptParameter.required(
                                                        "size", ScriptType.NUMBER, "A size."),
                                                ScriptParameter.optional(
                                                        "wait", ScriptType.BOOLEAN, "A flag."))),
                                ScriptType.ANY,
                                call -> call.argument(1)),
                        ScriptMethod.iterating(
                                "iterate",
                                "Counts to the number given.",
                                "evs.fake.iterate(3)",
                                List.of(
                                        ScriptParameter.required(
                                                "count", ScriptType.NUMBER, "How far.")),
                                ScriptType.object("{n: number}"),
                                call -> rows(call.argument(0).intValue()))));
    }

    private static ScriptMethod reading(
            String name, java.util.function.Function<ScriptCall, JsonNode> work) {
        return ScriptMethod.reading(
                name,
                "For tests.",
                "evs.fake." + name + "()",
                List.of(ScriptParameter.optional("value", ScriptType.ANY, "Anything.")),
                ScriptType.ANY,
                work);
    }

    private static JsonNode fail(String kind) {
        throw EvsException.of(
                ErrorKind.valueOf(kind),
                "It went wrong.",
                new EvsException.Detail(
                        "cinderV3ShowDisk", 404, "EVS.5404", "req-1", Hint.of("Look again."), null),
                null);
    }

    private static JsonNode broken() {
        throw new IllegalStateException("a bug");
    }

    private JsonNode begin() {
        waiting.countDown();
        return IntNode.valueOf(0);
    }

    private JsonNode waitForever() {
        waiting.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.");
        }
        return IntNode.valueOf(0);
    }

    private JsonNode change(String what) {
        changes.add(what);
        return StringNode.valueOf(what);
    }

    private JsonNode slowChange(String what) {
        waiting.countDown();
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new AssertionError("a change on the wire must not be interrupted", e);
        }
        return change(what);
    }

    private RowStream rows(int count) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(JsonNodeFactory.instance.objectNode().put("n", number));
        }
        RowStream all = RowStream.of(rows);
        return new RowStream() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ObjectNode next() {
                rowsRead.incrementAndGet();
                return all.next();
            }

            @Override
            public void close() {
                rowsClosed.countDown();
            }
        };
    }
}
