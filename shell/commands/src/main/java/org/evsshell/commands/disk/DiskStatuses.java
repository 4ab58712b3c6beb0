package org.evsshell.commands.disk;

import org.evsshell.plugin.command.ValueSource;

import java.util.List;

/** The states of a disk as the service's status page lists them, and Cinder's own. */
final class DiskStatuses {
    /** States nothing leaves by itself, and that are not failures. */
    static final List<String> SETTLED = List.of("available", "in-use", "awaiting-transfer");

    /** States that end something badly. */
    static final List<String> FAILED =
            List.of(
                    "error",
                    "error_extending",
                    "error_deleting",
                    "error_restoring",
                    "error_rollbacking");

    static final ValueSource SOURCE =
            ValueSource.words(
                    "available",
                    "in-use",
                    "creating",
                    "downloading",
                    "attaching",
                    "detaching",
                    "extending",
                    "uploading",
                    "backing-up",
                    "restoring-backup",
                    "rollbacking",
                    "reverting",
                    "awaiting-transfer",
                    "deleting",
                    "error",
                    "error_extending",
                    "error_deleting",
                    "error_restoring",
                    "error_rollbacking");

    private DiskStatuses() {}
}
