package org.evsshell.client.fate;

import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;

import tools.jackson.databind.JsonNode;

import java.io.IOException;

/** The marks by which creates are found again, and a service that did what was asked of it. */
record SentMarks(FakeCloud cloud) {
    /** A list of disks, one of which was made by the last create that was sent. */
    WireAnswer listWithDisk(WireRequest request) throws IOException {
        return answer("volume", request);
    }

    /** The same of snapshots. */
    WireAnswer listWithSnapshot(WireRequest request) throws IOException {
        return answer("snapshot", request);
    }

    private WireAnswer answer(String noun, WireRequest request) throws IOException {
        String rows =
                """
                {"%ss": [{"id": "other", "metadata": {}},
                         {"id": "found", "metadata": {"evs-shell:op": "%s"}}]}
                """
                        .formatted(noun, last(noun));
        return Reply.of(200, rows).to(request);
    }

    /** The mark of the last create of this noun that was sent. */
    String last(String noun) {
        return of(cloud.posted("/" + noun + "s"), noun);
    }

    /** The mark in the body of a create. */
    static String of(JsonNode body, String noun) {
        return body.path(noun).path("metadata").path("evs-shell:op").asString("");
    }
}
