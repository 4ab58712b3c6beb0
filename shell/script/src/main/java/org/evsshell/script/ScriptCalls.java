package org.evsshell.script;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.graalvm.polyglot.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** Makes the work of what a script calls: its arguments checked, its failures as replies. */
final class ScriptCalls {
    private static final int LONGEST_SHOWN = 100;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ScriptMethods methods;

    ScriptCalls(ScriptMethods methods) {
        this.methods = methods;
    }

    /** A method: {@code name, arguments as JSON}. */
    Work call(Evaluation evaluation, Value[] given) {
        String name = given[0].asString();
        String arguments = given[1].asString();
        ScriptMethod method = methods.find(name);
        return work(
                shown(name, arguments),
                method.changing(),
                () -> {
                    JsonNode read = PlainJson.read(arguments);
                    ScriptCall call = scriptCall(evaluation, Arguments.check(name, method, read));
                    return Replies.value(Objects.requireNonNull(method.work()).apply(call));
                });
    }

    /** Rows to be read one by one: {@code name, arguments as JSON}; the reply is their number. */
    String openRows(Evaluation evaluation, Value[] given) {
        String name = given[0].asString();
        return reply(
                name,
                () -> {
                    ScriptMethod method = methods.find(name);
                    JsonNode read = PlainJson.read(given[1].asString());
                    List<JsonNode> checked = Arguments.check(name, method, read);
                    ScriptCall call = scriptCall(evaluation, checked);
                    return Replies.NOTHING + evaluation.open(new OpenRows(name, method, call));
                });
    }

    /** The next of opened rows: {@code number}. */
    static Work next(Evaluation evaluation, Value[] given) {
        OpenRows rows = evaluation.rows(given[0].asInt());
        return work(rows.name(), false, rows::next);
    }

    /** A pause: {@code milliseconds}. */
    static Work sleep(Evaluation evaluation, Value[] given) {
        Duration pause = Duration.ofNanos((long) (given[0].asDouble() * NANOS_PER_MILLI));
        return work(
                "sleep",
                false,
                () -> {
                    evaluation.invocation().scope().sleep(pause);
                    return Replies.NOTHING;
                });
    }

    /** {@code evs.cloud}. */
    static Work cloud(Evaluation evaluation) {
        return work("cloud", false, () -> Replies.value(described(evaluation.client().cloud())));
    }

    /** The task's reply; a failure of any sort becomes one, since somebody waits for it. */
    static String reply(String call, Supplier<String> task) {
        try {
            return task.get();
        } catch (EvsException e) {
            return Replies.failure(e);
        } catch (ArgumentException e) {
            return Replies.wrongArgument(e);
        } catch (RuntimeException | Error e) {
            return Replies.failure(
                    EvsException.of(
                            ErrorKind.SCRIPT_ERROR,
                            call + " failed: " + e,
                            EvsException.Detail.NONE,
                            e));
        }
    }

    private static Work work(String call, boolean changing, Supplier<String> task) {
        return new Work(call, changing, () -> reply(call, task));
    }

    private static ScriptCall scriptCall(Evaluation evaluation, List<JsonNode> arguments) {
        return new ScriptCall(evaluation::client, arguments, evaluation.invocation().timeout());
    }

    private static ObjectNode described(CloudInfo info) {
        ObjectNode cloud = PlainJson.object();
        cloud.put("name", info.name());
        cloud.put("region", info.region());
        cloud.put("project_id", info.projectId());
        cloud.put("dialect", info.dialect().name().toLowerCase(Locale.ROOT));
        return cloud;
    }

    private static String shown(String name, String given) {
        String arguments = given.substring(1, given.length() - 1);
        String cut =
                arguments.length() <= LONGEST_SHOWN
                        ? arguments
                        : arguments.substring(0, LONGEST_SHOWN) + "…";
        return name + "(" + cut + ")";
    }
}
