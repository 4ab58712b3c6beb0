package org.evsshell.app.inventory;

import java.util.List;

/**
 * What completion gets.
 *
 * @param rows the best matches, best first
 * @param matches how many match in all
 * @param known how many resources of the noun are known
 * @param progress whether more are on their way
 */
public record Found(List<Match> rows, int matches, int known, Progress progress) {
    public Found {
        rows = List.copyOf(rows);
    }

    /**
     * One match.
     *
     * @param row what is known of it
     * @param diskName a snapshot's disk's name; empty if not known and for disks
     */
    public record Match(Row row, String diskName) {}

    /** How far the reading of a noun has come. */
    public sealed interface Progress {
        /** On its way; so far only a part is known. */
        record Loading() implements Progress {}

        /** All are known. */
        record Complete() implements Progress {}

        /** They could not be read, for this reason. */
        record Failed(String reason) implements Progress {}
    }
}
