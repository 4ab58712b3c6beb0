package org.evsshell.app.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts of rows as UTF-8 in one array. */
final class TextColumn {
    private static final int SMALL = 1 << 16;

    private byte[] heap = new byte[1024];
    private int used;
    private int wasted;
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int rows;

    /** Sets a row's text; rows beyond the last are made. */
    void set(int row, byte[] text) {
        if (row >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(row + 1, 2 * starts.length));
            lengths = Arrays.copyOf(lengths, starts.length);
        }
        rows = Math.max(rows, row + 1);
        wasted += lengths[row];
        lengths[row] = 0;
        if (used + text.length > heap.length) {
            makeRoom(text.length);
        }
        System.arraycopy(text, 0, heap, used, text.length);
        starts[row] = used;
        lengths[row] = text.length;
        used += text.length;
    }

    private void makeRoom(int more) {
        boolean worthIt = used > SMALL && wasted > used / 2;
        byte[] source = heap;
        if (!worthIt) {
            heap = Arrays.copyOf(heap, Math.max(used + more, 2 * heap.length));
            return;
        }
        byte[] compact = new byte[Math.max(used - wasted + more, source.length / 2)];
        int end = 0;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(source, starts[row], compact, end, lengths[row]);
            starts[row] = end;
            end += lengths[row];
        }
        heap = compact.length - end >= more ? compact : Arrays.copyOf(compact, end + more);
        used = end;
        wasted = 0;
    }

    String get(int row) {
        return new String(heap, starts[row], lengths[row], StandardCharsets.UTF_8);
    }

    boolean isEmpty(int row) {
        return lengths[row] == 0;
    }

    boolean equals(int row, byte[] text) {
        return lengths[row] == text.length && startsWith(row, text);
    }

    boolean startsWith(int row, byte[] text) {
        int length = text.length;
        if (length > lengths[row]) {
            return false;
        }
        int start = starts[row];
        for (int index = 0; index < length; index++) {
            if (heap[start + index] != text[index]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row's text holds {@code text}, which is not empty. */
    boolean contains(int row, byte[] text) {
        byte[] bytes = heap;
        byte first = text[0];
        int last = starts[row] + lengths[row] - text.length;
        for (int from = starts[row]; from <= last; from++) {
            if (bytes[from] == first && matches(bytes, from, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int from, byte[] text) {
        for (int index = 1; index < text.length; index++) {
            if (bytes[from + index] != text[index]) {
                return false;
            }
        }
        return true;
    }

    /** Orders two rows by their texts, empty ones last. */
    int compare(int left, int right) {
        if (lengths[left] == 0 || lengths[right] == 0) {
            return Integer.compare(lengths[right], lengths[left]);
        }
        return Arrays.compareUnsigned(
                heap,
                starts[left],
                starts[left] + lengths[left],
                heap,
                starts[right],
                starts[right] + lengths[right]);
    }
}
