package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.List;

/**
 * What became of a request for several disks.
 *
 * @param disks those that were made, in their passing state
 * @param failures why others were not, one for each the service reported
 */
public record MadeDisks(List<Disk> disks, List<EvsException> failures) {
    public MadeDisks {
        disks = List.copyOf(disks);
        failures = List.copyOf(failures);
    }

    /** The disks; {@code PARTIAL}, naming those that were made, if any failed. */
    List<Disk> orThrow(int wanted) {
        if (failures.isEmpty()) {
            return disks;
        }
        EvsException reason = failures.getFirst();
        throw EvsException.of(
                ErrorKind.PARTIAL,
                disks.size()
                        + " of "
                        + wanted
                        + " disks were made ("
                        + String.join(", ", disks.stream().map(Disk::id).toList())
                        + "), then: "
                        + reason.message(),
                reason.detail(),
                reason);
    }
}
