package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.facts.Order.Source;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new disk begins with instead of nothing.
 *
 * @param kind what it is
 * @param id its ID
 */
public record DiskSource(Source kind, String id) {
    /** A snapshot: of the same project and, on EVS, of a disk in the same zone. */
    public static DiskSource snapshot(String id) {
        return new DiskSource(Source.SNAPSHOT, id);
    }

    /** An image of the image service; the disk can then be booted from. */
    public static DiskSource image(String id) {
        return new DiskSource(Source.IMAGE, id);
    }

    /** A backup of a disk. */
    public static DiskSource backup(String id) {
        return new DiskSource(Source.BACKUP, id);
    }

    /** Another disk, as it is now; plain OpenStack only. */
    public static DiskSource disk(String id) {
        return new DiskSource(Source.DISK, id);
    }

    /**
     * The one source among several that may have been named; null for none.
     *
     * @throws EvsException of kind {@code USAGE} for more than one
     */
    public static @Nullable DiskSource only(
            @Nullable String snapshot,
            @Nullable String image,
            @Nullable String backup,
            @Nullable String disk) {
        List<DiskSource> named = new ArrayList<>();
        add(named, Source.SNAPSHOT, snapshot);
        add(named, Source.IMAGE, image);
        add(named, Source.BACKUP, backup);
        add(named, Source.DISK, disk);
        if (named.size() > 1) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "A disk is made from one source only, not from "
                            + String.join(" and ", named.stream().map(DiskSource::word).toList())
                            + ".",
                    "Leave all sources but one away.");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static void add(List<DiskSource> named, Source kind, @Nullable String id) {
        if (id != null) {
            named.add(new DiskSource(kind, id));
        }
    }

    /** Whether the service takes a size that is left out from it. */
    public boolean hasSize() {
        return kind != Source.IMAGE;
    }

    /** The request's field that names it. */
    String field() {
        return switch (kind) {
            case SNAPSHOT -> "snapshot_id";
            case IMAGE -> "imageRef";
            case BACKUP -> "backup_id";
            case DISK -> "source_volid";
        };
    }

    private String word() {
        return switch (kind) {
            case SNAPSHOT -> "a snapshot";
            case IMAGE -> "an image";
            case BACKUP -> "a backup";
            case DISK -> "a disk";
        };
    }
}
