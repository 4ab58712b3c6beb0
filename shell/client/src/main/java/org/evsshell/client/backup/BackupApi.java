package org.evsshell.client.backup;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.node.ObjectNode;

/** Backups to make disks from, as far as that needs. Safe for use from any thread. */
public final class BackupApi {
    private final Caller caller;

    /** Backups as {@code caller} sees them. */
    public BackupApi(Caller caller) {
        this.caller = caller;
    }

    /**
     * One backup by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none, {@code USAGE} on EVS, which
     *     has no call for it
     */
    public Backup show(String id) {
        if (caller.send(Call.on(BackupOperations.SHOW, "backup_id", id)).path("backup")
                instanceof ObjectNode json) {
            return new Backup(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without a backup.");
    }
}
