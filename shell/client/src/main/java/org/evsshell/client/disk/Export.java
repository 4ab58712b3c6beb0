package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

/**
 * What an image made of a disk shall be.
 *
 * @param imageName its name, 1 to 128 characters on EVS
 * @param diskFormat such as {@code qcow2}; null for the service's own choice ({@code zvhd2} on EVS,
 *     {@code raw} on plain OpenStack)
 * @param containerFormat such as {@code bare}, which null stands for
 * @param osType {@code linux} or {@code windows}, for disks that do not know it themselves; null
 *     for none; EVS only
 * @param force whether a disk in use is taken, too: what its server has not yet written is missing
 */
public record Export(
        String imageName,
        @Nullable String diskFormat,
        @Nullable String containerFormat,
        @Nullable String osType,
        boolean force) {
    /** With everything else as the service chooses it. */
    public static Export named(String imageName) {
        return new Export(imageName, null, null, null, false);
    }
}
