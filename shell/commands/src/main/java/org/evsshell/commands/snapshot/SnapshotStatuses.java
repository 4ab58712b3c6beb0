package org.evsshell.commands.snapshot;

import org.evsshell.plugin.command.ValueSource;

import java.util.List;

/** The states of a snapshot as the service's guide lists them, and Cinder's own. */
final class SnapshotStatuses {
    /** States nothing leaves by itself, and that are not failures. */
    static final List<String> SETTLED = List.of("available");

    /** States that end something badly. */
    static final List<String> FAILED = List.of("error", "error_deleting");

    static final ValueSource SOURCE =
            ValueSource.words(
                    "available",
                    "creating",
                    "deleting",
                    "rollbacking",
                    "restoring",
                    "backing-up",
                    "error",
                    "error_deleting");

    private SnapshotStatuses() {}
}
