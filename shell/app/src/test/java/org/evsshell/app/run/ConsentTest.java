package org.evsshell.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Certainty;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class ConsentTest {
    private static final CommandSpec DELETE =
            CommandSpec.destructive("disk", "delete", "Deletes.", List.of());
    private static final CommandSpec UPDATE =
            CommandSpec.change("disk", "update", "Renames.", List.of());
    private static final GlobalOptions.Limits NO_LIMITS =
            new GlobalOptions.Limits(false, false, null, false);

    private final List<String> asked = new ArrayList<>();
    private boolean answer = true;

    private void check(CommandSpec spec, GlobalOptions.Limits limits, Plan plan, String cloud) {
        new Consent(spec, limits, console()).check(plan, cloud);
    }

    @Test
    void asksBeforeSomethingIsLost() {
        check(DELETE, NO_LIMITS, plan(2), "");
        assertThat(asked).containsExactly("Really?");
    }

    @Test
    void asksNothingBeforeWhatCanBeChangedBack() {
        check(UPDATE, NO_LIMITS, plan(2), "");
        assertThat(asked).isEmpty();
    }

    @Test
    void asksBeforeEveryChangeOfAProductionCloud() {
        check(UPDATE, NO_LIMITS, plan(1), "live");
        assertThat(asked).containsExactly("On the production cloud live: Really?");
    }

    @Test
    void asksNothingWhereNothingWouldBeSent() {
        check(DELETE, NO_LIMITS, plan(0), "live");
        assertThat(asked).isEmpty();
    }

    @Test
    void sendsNothingAfterANo() {
        answer = false;
        assertThatThrownBy(() -> check(DELETE, NO_LIMITS, plan(1), ""))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.DECLINED))
                .hasMessage("Nothing was sent: the answer was no.");
    }

    @Test
    void refusesMoreChangesThanAllowedBeforeAsking() {
        GlobalOptions.Limits two = new GlobalOptions.Limits(false, false, 2, false);
        assertThatThrownBy(() -> check(DELETE, two, plan(3), ""))
                .hasMessage(
                        "disk delete would change 3 things; --max-changes allows 2. Nothing was"
                                + " sent.");
        assertThat(asked).isEmpty();
        assertThatCode(() -> check(DELETE, two, plan(2), "")).doesNotThrowAnyException();
    }

    @Test
    void refusesEveryChangeWhenReadOnly() {
        GlobalOptions.Limits readOnly = new GlobalOptions.Limits(true, true, null, false);
        assertThatThrownBy(() -> check(UPDATE, readOnly, plan(1), ""))
                .hasMessage("disk update was not sent: --read-only is on.");
    }

    @Test
    void saysWhatTheCommandSawBeforeAnythingElse() {
        GlobalOptions.Limits readOnly = new GlobalOptions.Limits(false, true, null, false);
        EvsException reason = EvsException.of(ErrorKind.WRONG_STATE, "It is attached.");
        assertThatThrownBy(() -> check(DELETE, readOnly, plan(1).refusedFor(reason), ""))
                .isSameAs(reason);
    }

    @Test
    void refusesWhatIsKnownToBeRefusedInsteadOfAsking() {
        assertThatThrownBy(() -> check(DELETE, NO_LIMITS, breaking(Certainty.DOCUMENTED), ""))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
                            assertThat(e.explainedBy()).contains("a-rule");
                            assertThat(e.hint()).contains("Do less.");
                        })
                .hasMessage("Nothing was sent for disk data (1). There is a limit.");
        assertThat(asked).isEmpty();
    }

    @Test
    void leavesWhatIsOnlyInferredToTheService() {
        check(DELETE, NO_LIMITS, breaking(Certainty.INFERRED), "");
        assertThat(asked).containsExactly("Really?");
    }

    private static Plan plan(int changes) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            steps.add(step(List.of()));
        }
        return new Plan(steps, "Really?", Result.Nothing::new);
    }

    private static Plan breaking(Certainty certainty) {
        Rule rule =
                new Rule(
                        "a-rule",
                        Action.DISK_DELETE,
                        "There is a limit.",
                        "Do less.",
                        Set.of(Dialect.EVS),
                        certainty,
                        "a page",
                        Violation.LIMIT_REACHED,
                        400,
                        null,
                        facts -> true);
        return new Plan(List.of(step(List.of(rule))), "Really?", Result.Nothing::new);
    }

    private static Step step(List<Rule> broken) {
        Operation operation =
                new Operation(
                        "deleteIt",
                        Operation.Method.DELETE,
                        "/v3/{project_id}/volumes/{volume_id}",
                        Set.of(202),
                        Operation.Effect.CHANGE_IDEMPOTENT,
                        Operation.Finish.STATUS,
                        Set.of(Dialect.EVS),
                        null,
                        null,
                        "a page");
        return new Step(new Target("disk", "1", "data"), List.of(Call.of(operation)), broken);
    }

    private Console console() {
        return new Console() {
            @Override
            public void note(String text) {}

            @Override
            public void warn(String text) {}

            @Override
            public void progress(String text) {}

            @Override
            public boolean canAsk() {
                return true;
            }

            @Override
            public boolean ask(String question) {
                asked.add(question);
                return answer;
            }
        };
    }
}
