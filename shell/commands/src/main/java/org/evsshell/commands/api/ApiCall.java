package org.evsshell.commands.api;

import org.evsshell.client.EvsClient;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.RawCall;
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

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * {@code api call}: any call of the service, for what has no command. A call that only reads makes
 * a plan without changes, which nobody is asked about.
 */
final class ApiCall implements ChangeCommand {
    private static final Parameter<String> METHOD =
            Parameter.argument(
                    "METHOD",
                    "GET, HEAD, POST, PUT, PATCH or DELETE.",
                    ValueSource.words("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    private static final Parameter<String> PATH =
            Parameter.argument(
                    "PATH",
                    "The path from the host on; {project_id} in it is filled in.",
                    ValueSource.FREE);
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
                                    "api call GET /v3/{project_id}/volumes?limit=1",
                                    "What the service answers, envelope and links included."),
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
        Call call =
                RawCall.of(
                        invocation.get(METHOD),
                        invocation.get(PATH),
                        invocation.find(BODY).orElse(null));
        String name = call.operation().method() + " " + invocation.get(PATH);
        Step step = new Step(new Target("call", "", name), List.of(call), List.of());
        return new Plan(
                call.operation().mutating() ? List.of(step) : List.of(),
                "Send " + name + "?",
                () -> send(invocation.client(), call));
    }

    private static Result send(EvsClient client, Call call) {
        JsonNode answer = client.send(call);
        return answer.isMissingNode() || answer.isNull()
                ? new Result.Nothing()
                : new Result.Value(answer);
    }

    private static JsonNode json(List<String> words) {
        try {
            return JsonMapper.shared().readTree(words.getLast());
        } catch (JacksonException e) {
            throw new BadValueException("is not JSON: " + reason(e.getOriginalMessage()), e);
        }
    }

    /** Where something began is told by the library's own settings only. */
    private static String reason(String said) {
        int place = said.indexOf(" (start marker");
        return place < 0 ? said : said.substring(0, place);
    }
}
