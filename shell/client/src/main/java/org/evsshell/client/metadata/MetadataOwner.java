package org.evsshell.client.metadata;

/** What carries metadata. */
public enum MetadataOwner {
    DISK("disk", "volume_id"),
    SNAPSHOT("snapshot", "snapshot_id");

    private final String noun;
    private final String variable;

    MetadataOwner(String noun, String variable) {
        this.noun = noun;
        this.variable = variable;
    }

    /** The noun of the shell's commands. */
    public String noun() {
        return noun;
    }

    /** The variable of the path that its ID fills. */
    public String variable() {
        return variable;
    }
}
