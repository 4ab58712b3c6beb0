package org.evsshell.client;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.DiskApi;
import org.evsshell.client.job.JobApi;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.snapshot.SnapshotApi;
import org.evsshell.client.zone.ZoneApi;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** A connection to one project of one cloud. */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
public final class EvsClient implements AutoCloseable {
    public EvsClient in(CallContext context) {
        throw new UnsupportedOperationException();
    }

    public CallContext context() {
        throw new UnsupportedOperationException();
    }

    public CloudInfo cloud() {
        throw new UnsupportedOperationException();
    }

    public Dialect dialect() {
        throw new UnsupportedOperationException();
    }

    public DiskApi disks() {
        throw new UnsupportedOperationException();
    }

    public SnapshotApi snapshots() {
        throw new UnsupportedOperationException();
    }

    public JobApi jobs() {
        throw new UnsupportedOperationException();
    }

    public ZoneApi zones() {
        throw new UnsupportedOperationException();
    }

    public JsonNode send(Call call) {
        throw new UnsupportedOperationException();
    }

    public JsonNode call(String method, String path, @Nullable JsonNode body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
