package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** IDs of rows, as numbers. The ID of zeros stands for none. */
final class IdColumn {
    private long[] high = new long[64];
    private long[] low = new long[64];

    void set(int row, @Nullable ResourceId id) {
        if (row >= high.length) {
            high = Arrays.copyOf(high, Math.max(row + 1, 2 * high.length));
            low = Arrays.copyOf(low, high.length);
        }
        high[row] = id == null ? 0 : id.high();
        low[row] = id == null ? 0 : id.low();
    }

    @Nullable ResourceId get(int row) {
        return (high[row] | low[row]) == 0 ? null : new ResourceId(high[row], low[row]);
    }

    long high(int row) {
        return high[row];
    }

    long low(int row) {
        return low[row];
    }

    int compare(int left, int right) {
        return ResourceId.compare(high[left], low[left], high[right], low[right]);
    }

    int compare(int row, long otherHigh, long otherLow) {
        return ResourceId.compare(high[row], low[row], otherHigh, otherLow);
    }
}
