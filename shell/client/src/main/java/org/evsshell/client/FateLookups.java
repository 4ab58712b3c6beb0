package org.evsshell.client;

import org.evsshell.client.disk.DiskActionFates;
import org.evsshell.client.disk.DiskFates;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.metadata.MetadataFates;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.server.ServerFates;
import org.evsshell.client.snapshot.SnapshotFates;
import org.evsshell.client.tag.TagFates;
import org.evsshell.client.transfer.TransferFates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the fate of each operation's calls is found out, resource by resource. */
public final class FateLookups {
    private FateLookups() {}

    /** The lookup of an operation; empty where nothing shows what became of a call. */
    public static Optional<FateLookup> of(Operation operation) {
        return Optional.ofNullable(Table.ALL.get(operation.id()));
    }

    /** Made for the first change, so that reading loads none of it. */
    private static final class Table {
        static final Map<String, FateLookup> ALL = all();

        private static Map<String, FateLookup> all() {
            Map<String, FateLookup> all = new HashMap<>(DiskFates.all());
            all.putAll(DiskActionFates.all());
            all.putAll(SnapshotFates.all());
            all.putAll(ServerFates.all(DiskFates::shown));
            all.putAll(MetadataFates.all());
            all.putAll(TagFates.all());
            all.putAll(TransferFates.all());
            return Map.copyOf(all);
        }
    }
}
