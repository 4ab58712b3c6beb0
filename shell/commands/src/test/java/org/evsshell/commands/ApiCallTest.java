package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class ApiCallTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void readsWithoutAnythingToAskAbout() {
        CommandRun run = call("get", "/v3/{project_id}/volumes?limit=1");

        assertThat(run.plan().changes()).isZero();
        assertThat(((Result.Value) run.run()).json().path("volumes").size()).isEqualTo(1);
    }

    @Test
    void countsEverythingElseAsAChange() {
        Plan plan =
                call("POST", "/v3/{project_id}/volumes")
                        .with("body", "{\"volume\": {\"size\": 10}}")
                        .plan();

        assertThat(plan.changes()).isEqualTo(1);
        assertThat(plan.question()).isEqualTo("Send POST /v3/{project_id}/volumes?");
        assertThat(plan.steps().getFirst().calls().getFirst().body())
                .hasToString("{\"volume\":{\"size\":10}}");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithABody() {
        CommandRun run = call("POST", "/v3/{project_id}/volumes").with("body", "{oops");

        assertThatThrownBy(run::plan)
                .isInstanceOf(BadValueException.class)
                .hasMessageStartingWith("is not JSON: ");
    }

    @Test
    void wantsAPathFromTheHostOn() {
        assertThatThrownBy(call("GET", "volumes")::plan)
                .isInstanceOf(EvsException.class)
                .hasMessageContaining("does not start with a slash");
    }

    private CommandRun call(String method, String path) {
        return CommandRun.of("api call", cloud).with("METHOD", method).with("PATH", path);
    }
}
