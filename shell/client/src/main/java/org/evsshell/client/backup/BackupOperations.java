package org.evsshell.client.backup;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The one call on backups that making disks needs; EVS has none. */
public final class BackupOperations {
    public static final Operation SHOW =
            new Operation(
                            "cinderV3ShowBackup",
                            Method.GET,
                            "/v3/{project_id}/backups/{backup_id}",
                            Set.of(200),
                            Effect.READ,
                            Finish.NOW,
                            Set.of(Dialect.CINDER),
                            null,
                            null,
                            "OpenStack Block Storage API v3, backups: show backup detail")
                    .holding("backup");

    /** All of them. */
    public static final List<Operation> ALL = List.of(SHOW);

    private BackupOperations() {}
}
