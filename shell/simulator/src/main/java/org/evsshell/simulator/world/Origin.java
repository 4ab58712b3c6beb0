package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a disk was made from.
 *
 * @param snapshotId the snapshot
 * @param diskId the disk it is a copy of
 * @param image what it tells about the image that is on it; empty without one
 */
public record Origin(
        @Nullable String snapshotId, @Nullable String diskId, Map<String, String> image) {
    /** Nothing: a blank disk. */
    public static final Origin NONE = new Origin(null, null, Map.of());

    public Origin {
        image = Dated.ordered(image);
    }
}
