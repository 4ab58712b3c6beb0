package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Disk;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Filtering and sorting disks. */
final class DiskFilter {
    private static final Set<String> CINDER =
            Set.of("name", "status", "bootable", "availability_zone", "metadata", "size");
    private static final Set<String> EVS =
            Set.of("name", "status", "availability_zone", "metadata");

    /** EVS API reference, querying EVS disks, sort_key. */
    private static final Set<String> EVS_COLUMNS = Set.of("id", "status", "size", "created_at");

    private static final Set<String> CINDER_COLUMNS =
            Set.of(
                    "id",
                    "name",
                    "display_name",
                    "status",
                    "size",
                    "created_at",
                    "updated_at",
                    "availability_zone",
                    "bootable",
                    "volume_type");

    private DiskFilter() {}

    static Set<String> columns(Dialect dialect) {
        return switch (dialect) {
            case EVS -> EVS_COLUMNS;
            case CINDER -> CINDER_COLUMNS;
        };
    }

    static Predicate<Disk> of(Call call) {
        Set<String> known =
                switch (call.dialect()) {
                    case EVS -> EVS;
                    case CINDER -> CINDER;
                };
        Filters.check(call, known);
        Predicate<Disk> all = disk -> true;
        for (Map.Entry<String, String> entry : call.query().values().entrySet()) {
            if (known.contains(entry.getKey())) {
                all = all.and(one(entry.getKey(), entry.getValue()));
            }
        }
        return all;
    }

    private static Predicate<Disk> one(String key, String value) {
        return switch (key) {
            case "name" -> disk -> value.equals(disk.name());
            case "status" -> disk -> value.equals(disk.status());
            case "availability_zone" -> disk -> value.equals(disk.zone());
            case "size" -> disk -> value.equals(Integer.toString(disk.size()));
            case "bootable" -> disk -> Bodies.isTrue(value) == disk.bootable();
            case "metadata" -> {
                Predicate<Map<String, String>> pairs = MetadataFilter.of(value);
                yield disk -> pairs.test(disk.metadata());
            }
            default -> throw new IllegalArgumentException("no filter for " + key);
        };
    }

    static Comparator<Disk> order(String column) {
        Comparator<String> texts = Comparator.nullsFirst(Comparator.naturalOrder());
        return switch (column) {
            case "id" -> Comparator.comparing(Disk::id);
            case "name", "display_name" -> Comparator.comparing(Disk::name, texts);
            case "status" -> Comparator.comparing(Disk::status);
            case "size" -> Comparator.comparingInt(Disk::size);
            case "created_at" -> Comparator.comparing(Disk::createdAt);
            case "updated_at" ->
                    Comparator.comparing(
                            Disk::updatedAt, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "availability_zone" -> Comparator.comparing(Disk::zone);
            case "bootable" -> Comparator.comparing(Disk::bootable);
            case "volume_type" -> Comparator.comparing(Disk::type);
            default -> throw new IllegalArgumentException("no order by " + column);
        };
    }
}
