package org.evsshell.commands.api;

import org.evsshell.client.EvsClient;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code api call}: any call of the service, for what has no command. A call that only reads makes
 * a plan without changes, which nobody is asked about.
 */
final class ApiCall implements ChangeCommand {
    private static final Parameter<Operation.Method> METHOD =
            new Parameter<>(
                    Parameter.Kind.ARGUMENT,
                    "METHOD",
                    "METHOD",
                    "GET, HEAD, POST, PUT, PATCH or DELETE.",
                    true,
                    false,
                    ValueSource.words("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"),
                    null,
                    ApiCall::method);
    private static final Parameter<String> PATH =
            new Parameter<>(
                    Parameter.Kind.ARGUMENT,
                    "PATH",
                    "PATH",
                    "The path from the host on; {project_id} in it is filled in.",
                    true,
                    false,
                    ValueSource.FREE,
                    null,
                    ApiCall::path);
    private static final Parameter<JsonNode> BODY =
            Parameter.option("body", "JSON", "What to send.", ApiCall::json);

    private static final CommandSpec SPEC =
            CommandSpec.destructive(
                            "api",
                            "call",
                            "Sends any call of the service.",
                            List.of(METHOD, PATH, BODY))
                    .describedAs(
                            "GET and HEAD read. Everything else counts as a change: it asks first"
                                    + " and is never sent twice.")
                    .withExamples(
                            new Example(
                                    "api call GET /v3/{project_id}/types",
                                    "The disk types, as the service lists them."),
                            new Example(
                                    "api call POST /v3/{project_id}/snapshots --body"
                                        + " '{\"snapshot\": {\"volume_id\": \"ID\"}}' --dry-run",
                                    "Shows what would be sent."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Operation.Method method = invocation.get(METHOD);
        String path = invocation.get(PATH);
        JsonNode body = invocation.find(BODY).orElse(null);
        return new Plan(
                reads(method) ? List.of() : List.of(step(method, path, body)),
                "Send " + method + " " + path + "?",
                () -> send(invocation.client(), method, path, body));
    }

    private static boolean reads(Operation.Method method) {
        return switch (method) {
            case GET, HEAD -> true;
            case POST, PUT, PATCH, DELETE -> false;
        };
    }

    private static Step step(Operation.Method method, String path, @Nullable JsonNode body) {
        Operation operation =
                new Operation(
                        "apiCall",
                        method,
                        path,
                        Set.of(),
                        Operation.Effect.CHANGE,
                        Operation.Finish.NOW,
                        Set.of(Dialect.EVS, Dialect.CINDER),
                        null,
                        null,
                        "whatever the caller has read");
        Call call = Call.of(operation);
        return new Step(
                new Target("call", "", method + " " + path),
                List.of(body == null ? call : call.withBody(body)),
                List.of());
    }

    private static Result send(
            EvsClient client, Operation.Method method, String path, @Nullable JsonNode body) {
        JsonNode answer = client.call(method.name(), path, body);
        return answer.isMissingNode() || answer.isNull()
                ? new Result.Nothing()
                : new Result.Value(answer);
    }

    private static Operation.Method method(List<String> words) {
        try {
            return Operation.Method.valueOf(words.getLast().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadValueException("is not one of GET, HEAD, POST, PUT, PATCH and DELETE", e);
        }
    }

    private static String path(List<String> words) {
        if (!words.getLast().startsWith("/")) {
            throw new BadValueException("does not start with /");
        }
        return words.getLast();
    }

    private static JsonNode json(List<String> words) {
        try {
            return JsonMapper.shared().readTree(words.getLast());
        } catch (JacksonException e) {
            throw new BadValueException("is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
