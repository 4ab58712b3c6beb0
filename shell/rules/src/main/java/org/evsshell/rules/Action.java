package org.evsshell.rules;

/** What somebody wants to do, in the words of the shell's commands. */
public enum Action {
    DISK_CREATE,
    DISK_UPDATE,
    DISK_EXTEND,
    DISK_DELETE,
    DISK_RETYPE,
    DISK_ATTACH,
    DISK_DETACH,
    DISK_EXPORT,
    DISK_SET,
    SNAPSHOT_CREATE,
    SNAPSHOT_UPDATE,
    SNAPSHOT_DELETE,
    SNAPSHOT_ROLLBACK,
    TAG_ADD,
    TAG_REMOVE,
    TAG_FIND,
    METADATA_SET,
    METADATA_UNSET,
    TRANSFER_CREATE,
    TRANSFER_ACCEPT,
    TRANSFER_DELETE
}
