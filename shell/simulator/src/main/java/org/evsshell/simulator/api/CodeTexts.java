package org.evsshell.simulator.api;

import java.util.Map;

/**
 * What the simulated EVS says with a code; the pages print meanings but no words, so these are as
 * short as the meanings.
 */
final class CodeTexts {
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("EVS.1005", "The metadata is too large."),
                    Map.entry("EVS.1010", "The disk size is invalid."),
                    Map.entry("EVS.1016", "More than one source is given."),
                    Map.entry("EVS.1022", "The disk is smaller than the backup."),
                    Map.entry("EVS.1034", "The quota of disks is exceeded."),
                    Map.entry("EVS.1036", "The availability zone is invalid."),
                    Map.entry("EVS.1042", "The quota of capacity is exceeded."),
                    Map.entry(
                            "EVS.1043",
                            "Encryption and device type are inherited from snapshot or image."),
                    Map.entry("EVS.1044", "The backup is not available."),
                    Map.entry("EVS.1049", "The zone differs from that of the backup."),
                    Map.entry("EVS.1051", "A backup makes no batch of disks."),
                    Map.entry("EVS.1057", "The value of hw:passthrough is invalid."),
                    Map.entry("EVS.1061", "The number of tags is exceeded."),
                    Map.entry("EVS.1062", "The tag is malformed."),
                    Map.entry("EVS.1063", "The value of full_clone is invalid."),
                    Map.entry("EVS.1066", "The server status does not allow expansion."),
                    Map.entry("EVS.2041", "The encryption parameters are invalid."),
                    Map.entry("EVS.2054", "The zone differs from that of the snapshot."),
                    Map.entry("EVS.2070", "There is no such type."),
                    Map.entry("EVS.2071", "The type is not offered in the zone."),
                    Map.entry("EVS.2087", "The type change is not supported."),
                    Map.entry("EVS.2094", "The image does not allow a shared disk."),
                    Map.entry("EVS.2096", "The type differs from that of the snapshot's disk."),
                    Map.entry("EVS.2130", "The disk is being backed up."),
                    Map.entry("EVS.5403", "The metadata cannot be changed."),
                    Map.entry("Ecs.0042", "The disk has too many servers."),
                    Map.entry("Ecs.0057", "The disk is attached to this server already."),
                    Map.entry("Ecs.0101", "The status of the system disk does not allow it."),
                    Map.entry("Ecs.0102", "The status does not allow it."),
                    Map.entry("Ecs.0103", "The disk is not available."),
                    Map.entry("Ecs.0104", "The server has too many disks."),
                    Map.entry("Ecs.0111", "The disk is not attached to this server."),
                    Map.entry("Ecs.0121", "Disk and server are in different zones."));

    private CodeTexts() {}

    static String of(String code) {
        return TEXTS.getOrDefault(code, "The request is invalid.");
    }
}
