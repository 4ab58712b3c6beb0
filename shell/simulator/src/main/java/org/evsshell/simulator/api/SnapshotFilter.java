package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.World;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Filtering and sorting snapshots. */
final class SnapshotFilter {
    private static final Set<String> ALWAYS =
            Set.of("name", "status", "volume_id", "availability_zone");

    /** From 3.31 on EVS finds parts of a text too (API reference, querying EVS snapshots). */
    private static final Set<String> EVS_PARTS = Set.of("name~", "status~", "volume_id~");

    private static final int PARTS_MICROVERSION = 31;
    private static final int METADATA_MICROVERSION = 22;
    private static final int SORT_BY_NAME_MICROVERSION = 30;

    private SnapshotFilter() {}

    /** Cinder takes the columns of its table under their own names. */
    static Set<String> columns(Call call) {
        Set<String> columns = new HashSet<>(Set.of("id", "created_at"));
        if (call.dialect() == Dialect.CINDER) {
            columns.addAll(
                    Set.of("display_name", "volume_size", "status", "volume_id", "project_id"));
        }
        if (call.microversion().atLeast(SORT_BY_NAME_MICROVERSION)) {
            columns.add("name");
        }
        return columns;
    }

    static Predicate<Snapshot> of(Call call) {
        Set<String> known = new HashSet<>(ALWAYS);
        if (call.dialect() == Dialect.EVS && call.microversion().atLeast(PARTS_MICROVERSION)) {
            known.addAll(EVS_PARTS);
        }
        if (call.dialect() == Dialect.CINDER
                && call.microversion().atLeast(METADATA_MICROVERSION)) {
            known.add("metadata");
        }
        if (call.route().family() == Family.NATIVE) {
            known.add("id");
        }
        Filters.check(call, known);
        Predicate<Snapshot> all = snapshot -> true;
        for (Map.Entry<String, String> entry : call.query().values().entrySet()) {
            if (known.contains(entry.getKey())) {
                all = all.and(one(entry.getKey(), entry.getValue(), call.world()));
            }
        }
        return all;
    }

    private static Predicate<Snapshot> one(String key, String value, World world) {
        return switch (key) {
            case "id" -> each -> value.equals(each.id());
            case "name" -> each -> value.equals(each.name());
            case "status" -> each -> value.equals(each.status());
            case "volume_id" -> each -> value.equals(each.diskId());
            case "name~" -> each -> each.name() != null && each.name().contains(value);
            case "status~" -> each -> each.status().contains(value);
            case "volume_id~" -> each -> each.diskId().contains(value);
            case "availability_zone" ->
                    each ->
                            world.disk(each.diskId())
                                    .map(Disk::zone)
                                    .filter(value::equals)
                                    .isPresent();
            case "metadata" -> {
                Predicate<Map<String, String>> pairs = MetadataFilter.of(value);
                yield each -> pairs.test(each.metadata());
            }
            default -> throw new IllegalArgumentException("no filter for " + key);
        };
    }

    static Comparator<Snapshot> order(String column) {
        return switch (column) {
            case "id" -> Comparator.comparing(Snapshot::id);
            case "created_at" -> Comparator.comparing(Snapshot::createdAt);
            case "volume_size" -> Comparator.comparingInt(Snapshot::size);
            case "status" -> Comparator.comparing(Snapshot::status);
            case "volume_id" -> Comparator.comparing(Snapshot::diskId);
            case "project_id" -> Comparator.comparing(Snapshot::projectId);
            case "name", "display_name" ->
                    Comparator.comparing(
                            Snapshot::name, Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> throw new IllegalArgumentException("no order by " + column);
        };
    }
}
