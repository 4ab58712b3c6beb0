package org.evsshell.rules;

/** What somebody wants to do, in the words of the shell's commands. */
public enum Action {
    DISK_CREATE,
    DISK_UPDATE,
    DISK_EXTEND,
    DISK_DELETE,
    SNAPSHOT_CREATE,
    SNAPSHOT_UPDATE,
    SNAPSHOT_DELETE,
    SNAPSHOT_ROLLBACK
}
