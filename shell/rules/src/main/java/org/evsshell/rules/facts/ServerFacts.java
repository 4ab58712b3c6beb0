package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What is known about the server a disk is or shall be attached to.
 *
 * @param status its state on the wire, such as {@code ACTIVE}
 * @param zone its availability zone
 * @param disks how many disks it has
 * @param holdsDisk whether the disk in question is attached to it
 * @param startsFromDisk whether the disk in question is the one it starts from
 */
public record ServerFacts(
        @Nullable String status,
        @Nullable String zone,
        @Nullable Integer disks,
        @Nullable Boolean holdsDisk,
        @Nullable Boolean startsFromDisk) {
    /** Nothing known. */
    public static final ServerFacts UNKNOWN = new ServerFacts(null, null, null, null, null);

    /** How servers call the disk they start from (EVS user guide, device names). */
    private static final Set<String> SYSTEM_DEVICES = Set.of("/dev/vda", "/dev/sda", "/dev/xvda");

    /** Whether a server starts from the disk it calls so; null where no name is known. */
    public static @Nullable Boolean startsFrom(@Nullable String device) {
        return device == null ? null : SYSTEM_DEVICES.contains(device);
    }
}
