package org.evsshell.client.job;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Refusals;
import org.evsshell.client.error.ServiceFault;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.wait.StateReader;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.client.wait.Waiter;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Jobs. Only EVS has them. Safe for use from any thread. */
public final class JobApi {
    private final Caller caller;
    private final Waiter waiter;
    private final List<Operation> hosts;

    private JobApi(Caller caller, Waiter waiter, List<Operation> hosts) {
        this.caller = caller;
        this.waiter = waiter;
        this.hosts = hosts;
    }

    /** Jobs of block storage as {@code caller} sees them, and those of servers behind them. */
    public static JobApi ofAll(Caller caller, Waiter waiter) {
        return new JobApi(
                caller, waiter, List.of(JobOperations.SHOW, JobOperations.SHOW_OF_SERVERS));
    }

    /** Jobs of servers only: nobody else is asked. */
    public static JobApi ofServers(Caller caller, Waiter waiter) {
        return new JobApi(caller, waiter, List.of(JobOperations.SHOW_OF_SERVERS));
    }

    /**
     * One job by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none (the service says 400),
     *     {@code USAGE} on plain OpenStack
     */
    public Job show(String id) {
        if (caller.cloud().dialect() == Dialect.CINDER) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Cloud '" + caller.cloud().name() + "' is plain OpenStack and has no jobs.",
                    "There the resource itself tells: disk wait DISK, snapshot wait SNAPSHOT.");
        }
        EvsException unknown = null;
        for (Operation host : hosts) {
            try {
                return job(caller.send(Call.on(host, "job_id", id)));
            } catch (EvsException e) {
                boolean lacksHost = unknown != null && e.kind() == ErrorKind.USAGE;
                if (e.kind() != ErrorKind.NOT_FOUND && !lacksHost) {
                    throw e;
                }
                unknown = unknown == null ? e : unknown;
            }
        }
        EvsException first = Objects.requireNonNull(unknown);
        throw EvsException.of(
                first.kind(),
                "No job has the ID " + id + " in cloud '" + caller.cloud().name() + "'.",
                first.detail(),
                first);
    }

    /**
     * The job once it has succeeded.
     *
     * @throws EvsException of kind {@code JOB_FAILED} with the job's own code and reason, {@code
     *     TIMEOUT} or {@code INTERRUPTED}; the job goes on in both
     */
    public Job await(String id, WaitOptions options) {
        Job job = follow(id, ended -> false, options);
        if (job.status().equals("FAIL")) {
            throw failure(job);
        }
        return job;
    }

    /**
     * Waits until each job has succeeded or failed. Never throws for a job: every ID has its
     * outcome, in the order given.
     */
    public Map<String, WaitOutcome> awaitAll(Collection<String> ids, WaitOptions options) {
        Map<String, WaitOutcome> outcomes = new LinkedHashMap<>();
        waiter.await(ids, new JobJudge(ended -> false), options, reading())
                .forEach((id, outcome) -> outcomes.put(id, succeeded(outcome)));
        return outcomes;
    }

    private static WaitOutcome succeeded(WaitOutcome outcome) {
        return outcome instanceof WaitOutcome.Reached(String id, ObjectNode last)
                        && new Job(last).status().equals("FAIL")
                ? new WaitOutcome.Failed(id, failure(new Job(last)))
                : outcome;
    }

    private Waiter.Reading reading() {
        return new Waiter.Reading(new Jobs(), caller.context().scope());
    }

    /**
     * The job as soon as it has ended, well or badly, or tells enough.
     *
     * @throws EvsException of kind {@code TIMEOUT} or {@code INTERRUPTED}
     */
    public Job follow(String id, Predicate<ObjectNode> enough, WaitOptions options) {
        WaitOutcome outcome =
                Objects.requireNonNull(
                        waiter.await(List.of(id), new JobJudge(enough), options, reading())
                                .get(id));
        return switch (outcome) {
            case WaitOutcome.Reached reached -> new Job(reached.last());
            case WaitOutcome.Gone gone -> throw new IllegalStateException(gone.toString());
            case WaitOutcome.Failed failed -> throw failed.reason();
        };
    }

    /** Why a job failed, in the service's own words. */
    public static EvsException failure(Job job) {
        String reason = text(job.json(), "fail_reason");
        String code = text(job.json(), "error_code");
        String type = job.json().path("job_type").asString("job");
        String known = Refusals.hint(code, text(job.json().path("entities"), "volume_id"), null);
        String show = "job show " + job.id();
        String hint = known == null ? show : known + " Details: " + show;
        String why = reason == null ? "the service gives no reason" : reason;
        return EvsException.of(
                ErrorKind.JOB_FAILED,
                "The job " + job.id() + " (" + type + ") failed: " + why,
                new EvsException.Detail(JobOperations.SHOW.id(), null, code, null, null, null)
                        .withHint(hint),
                null);
    }

    /** A refusal may come with status 200: code and message in the place of the job's fields. */
    private static Job job(JsonNode answer) {
        if (answer instanceof ObjectNode json && json.path("status").isString()) {
            return new Job(json);
        }
        ServiceFault fault = ServiceFault.of(answer);
        EvsException.Detail detail =
                new EvsException.Detail(
                        JobOperations.SHOW.id(), 200, fault.code(), null, null, null);
        String message = fault.message() == null ? "no job in the answer" : fault.message();
        throw EvsException.of(
                Refusals.kind(200, fault.code()), "show job: " + message, detail, null);
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }

    /** Jobs for the waiter. */
    private final class Jobs implements StateReader {
        @Override
        public Optional<ObjectNode> show(String id) {
            try {
                return Optional.of(JobApi.this.show(id).json());
            } catch (EvsException e) {
                if (e.kind() == ErrorKind.NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        @Override
        public Optional<RowStream> list(int pageSize) {
            return Optional.empty();
        }
    }
}
