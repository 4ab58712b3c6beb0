package org.evsshell.client;

import org.evsshell.client.auth.IdentityOperations;
import org.evsshell.client.backup.BackupOperations;
import org.evsshell.client.disk.DiskActionOperations;
import org.evsshell.client.disk.DiskOperations;
import org.evsshell.client.disk.NativeDiskOperations;
import org.evsshell.client.extension.ExtensionOperations;
import org.evsshell.client.image.ImageOperations;
import org.evsshell.client.job.JobOperations;
import org.evsshell.client.metadata.MetadataOperations;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.quota.QuotaOperations;
import org.evsshell.client.server.ServerOperations;
import org.evsshell.client.snapshot.NativeSnapshotOperations;
import org.evsshell.client.snapshot.SnapshotOperations;
import org.evsshell.client.tag.TagOperations;
import org.evsshell.client.transfer.TransferOperations;
import org.evsshell.client.type.TypeOperations;
import org.evsshell.client.version.VersionOperations;
import org.evsshell.client.zone.ZoneOperations;

import java.util.ArrayList;
import java.util.List;

/** Every operation the client knows, for the reference page, {@code api operations} and tests. */
public final class Operations {
    private Operations() {}

    /** All of them; the second forms of Cinder's calls at the end. */
    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>(constants());
        for (Operation operation : constants()) {
            operation.inV2().ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** What callers name, resource by resource; second forms are made from these. */
    public static List<Operation> constants() {
        List<Operation> all = new ArrayList<>(DiskOperations.ALL);
        all.addAll(DiskActionOperations.ALL);
        all.addAll(NativeDiskOperations.ALL);
        all.addAll(SnapshotOperations.ALL);
        all.addAll(NativeSnapshotOperations.ALL);
        all.addAll(MetadataOperations.ALL);
        all.addAll(TagOperations.ALL);
        all.addAll(TransferOperations.ALL);
        all.addAll(JobOperations.ALL);
        all.addAll(ServerOperations.ALL);
        all.addAll(ImageOperations.ALL);
        all.addAll(BackupOperations.ALL);
        all.addAll(ZoneOperations.ALL);
        all.addAll(TypeOperations.ALL);
        all.addAll(QuotaOperations.ALL);
        all.addAll(ExtensionOperations.ALL);
        all.addAll(VersionOperations.ALL);
        all.addAll(IdentityOperations.ALL);
        return List.copyOf(all);
    }
}
