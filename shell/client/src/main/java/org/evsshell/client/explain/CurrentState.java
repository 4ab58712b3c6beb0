package org.evsshell.client.explain;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.image.ImageApi;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.server.Server;
import org.evsshell.client.server.ServerCalls;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.facts.ImageFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What the service shows now. */
record CurrentState(Caller reads) {
    Disk disk(String id) {
        return new Disk(object(reads.send(DiskCalls.show(id)).path("volume")));
    }

    Snapshot snapshot(String id) {
        return new Snapshot(object(reads.send(SnapshotCalls.show(id)).path("snapshot")));
    }

    /**
     * A server; null where it cannot be seen, and on plain OpenStack, whose rules ask for none.
     * Whoever sees none may still be told what is wrong with the disk.
     */
    @Nullable Server server(String id) {
        if (reads.cloud().dialect() != Dialect.EVS) {
            return null;
        }
        try {
            return new Server(object(reads.send(ServerCalls.show(id)).path("server")));
        } catch (EvsException unseen) {
            return null;
        }
    }

    /** Whoever cannot see images may still be told what else is wrong. */
    ImageFacts image(String id) {
        try {
            return new ImageApi(reads).show(id).facts();
        } catch (EvsException unseen) {
            return ImageFacts.UNKNOWN;
        }
    }

    SnapshotCount snapshotsOf(String diskId) {
        SnapshotCount count = SnapshotCount.NONE;
        for (Snapshot snapshot : snapshots(diskId)) {
            count = count.plus(snapshot.status(), snapshot.name());
        }
        return count;
    }

    /** Whether no snapshot of its disk is newer, not counting those on their way out. */
    boolean isLatest(Snapshot snapshot) {
        for (Snapshot other : snapshots(snapshot.diskId())) {
            if (!other.status().equals("deleting")
                    && other.createdAt().compareTo(snapshot.createdAt()) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<Snapshot> snapshots(String diskId) {
        List<Snapshot> snapshots = new ArrayList<>();
        Call list = SnapshotCalls.list(SnapshotFilter.ofDisk(diskId));
        new PagedRows(reads, list, "snapshots", PagedRows.LARGEST_PAGE)
                .filter(row -> row.path("volume_id").asString("").equals(diskId))
                .forEachRemaining(row -> snapshots.add(new Snapshot(row)));
        return snapshots;
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : Json.object();
    }
}
