package org.evsshell.script.api;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitListener;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.DurationReader;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptParameter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Waiting inside a script method: {@code {wait: true, timeout: '10m'}}. */
final class Waits {
    static final ScriptParameter WAIT =
            Options.flag("wait", "Whether to return only when the service is done with it.");
    static final ScriptParameter TIMEOUT =
            Options.text("timeout", "How long to wait, such as '90s' or '10m'; 30 minutes.");

    private Waits() {}

    /** The part of a noun's API that waits. */
    @FunctionalInterface
    interface Api {
        Map<String, WaitOutcome> await(Collection<String> ids, WaitGoal goal, WaitOptions options);
    }

    /**
     * Waits for one resource and gives it as last read; nothing when it is gone, as wanted.
     *
     * @throws EvsException as the wait ended; an interruption names the resource
     */
    static JsonNode await(ScriptCall call, Options options, Api api, String id, WaitGoal goal) {
        WaitOutcome outcome =
                Objects.requireNonNull(api.await(Set.of(id), goal, time(call, options)).get(id));
        return switch (outcome) {
            case WaitOutcome.Reached reached -> reached.last();
            case WaitOutcome.Gone ignored -> MissingNode.getInstance();
            case WaitOutcome.Failed failed -> throw failed.reason();
        };
    }

    /** What to wait for when a script names a state: {@code deleted} means gone. */
    static WaitGoal goalOf(String status, List<String> failing) {
        if (status.equals("deleted")) {
            return WaitGoal.untilGone(Set.of("error_deleting"));
        }
        Set<String> others = new java.util.HashSet<>(failing);
        others.remove(status);
        return WaitGoal.until(Set.of(status), others);
    }

    static WaitOptions time(ScriptCall call, Options options) {
        String text = options.text("timeout");
        return new WaitOptions(text == null ? call.timeout() : duration(text), WaitListener.SILENT);
    }

    private static Duration duration(String text) {
        try {
            return new DurationReader().read(List.of(text));
        } catch (BadValueException e) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "timeout '" + text + "' " + e.getMessage() + ".",
                    EvsException.Detail.NONE,
                    e);
        }
    }
}
