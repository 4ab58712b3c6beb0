package org.evsshell.client.job;

import tools.jackson.databind.node.ObjectNode;

/**
 * A job: a long task of the service, asked for under {@code /v1/{project_id}/jobs/{job_id}}.
 *
 * @param json the object as the service sent it
 */
public record Job(ObjectNode json) {
    /** Its ID, opaque. */
    public String id() {
        return json.path("job_id").asString("");
    }

    /** {@code INIT}, {@code RUNNING}, {@code SUCCESS} or {@code FAIL}. */
    public String status() {
        return json.path("status").asString("");
    }
}
