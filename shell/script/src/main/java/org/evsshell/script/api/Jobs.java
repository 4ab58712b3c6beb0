package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import java.util.List;

/** {@code evs.jobs}. */
final class Jobs {
    private static final ScriptType JOB = ScriptType.object("Job");
    private static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The job's ID.");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "jobs",
                    "Jobs, the service's own long tasks; EVS only.",
                    """
                    /** A job, with the service's own field names. */
                    interface Job {
                      job_id: string;
                      job_type: string;
                      status: 'INIT' | 'RUNNING' | 'SUCCESS' | 'FAIL';
                      entities: Record<string, unknown>;
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "get",
                                    "One job.",
                                    "evs.jobs.get(id).status",
                                    List.of(ID),
                                    JOB,
                                    call -> call.client().jobs().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "wait",
                                    "Waits until a job has succeeded; its failure is an error.",
                                    "evs.jobs.wait(id, {timeout: '5m'})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options", true, "How long.", Waits.TIMEOUT)),
                                    JOB,
                                    call ->
                                            call.client()
                                                    .jobs()
                                                    .await(
                                                            call.text(0),
                                                            Waits.time(call, Options.at(call, 1)))
                                                    .json())));

    private Jobs() {}
}
