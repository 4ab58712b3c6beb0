package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.Order.Source;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.Zone;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The disk a create call asks for, checked. Simplified: images, backups, clones and the scheduler's
 * hints are not simulated; the Cinder call's {@code count} is ignored, since no page says what a
 * batch answers there.
 */
record DiskOrder(
        @Nullable String name,
        @Nullable String description,
        int size,
        DiskType type,
        String zone,
        @Nullable Snapshot source,
        boolean multiattach,
        Map<String, String> metadata) {

    static DiskOrder of(Call call, JsonNode wanted) {
        return of(call, wanted, 1);
    }

    /** The order of one disk of a batch of {@code count}. */
    static DiskOrder of(Call call, JsonNode wanted, int count) {
        Dialect dialect = call.dialect();
        String snapshotId = Bodies.id(wanted, "snapshot_id");
        Integer asked = Bodies.size(wanted, "size", dialect);
        String name = Bodies.text(wanted, "name", "display_name");
        String description = Bodies.text(wanted, "description", "display_description");
        Map<String, String> metadata =
                Optional.ofNullable(Bodies.map(wanted, "metadata")).orElse(Map.of());
        Map<String, String> tags = Optional.ofNullable(Bodies.map(wanted, "tags")).orElse(Map.of());
        Snapshot source = snapshotId == null ? null : SnapshotHandler.find(call, snapshotId);
        int size = size(asked, source, dialect);
        String typeName = Bodies.text(wanted, "volume_type");
        String zoneName = Bodies.text(wanted, "availability_zone");
        Facts facts =
                about(call, source)
                        .withNewSize(size)
                        .withCount(count)
                        .withTexts(name, description)
                        .with(
                                new Order(
                                        typeName,
                                        zoneName,
                                        Bodies.flag(wanted, "multiattach"),
                                        sources(wanted)))
                        .with(new Labels(metadata, tags))
                        .with(offer(call, typeName));
        Rules.demand(call, Action.DISK_CREATE, facts, new RefusalTexts(null, snapshotId));
        DiskType type = type(call, typeName, source);
        String zone = zone(call, zoneName);
        boolean shared = Bodies.flag(wanted, "multiattach") || type.multiattach();
        return new DiskOrder(name, description, size, type, zone, source, shared, metadata);
    }

    private static int size(@Nullable Integer asked, @Nullable Snapshot source, Dialect dialect) {
        if (asked != null) {
            return asked;
        }
        if (source != null && dialect == Dialect.CINDER) {
            return source.size();
        }
        throw Refusal.badRequest(
                "EVS.1010",
                "The server could not comply with the request since it is either malformed or"
                        + " otherwise incorrect.");
    }

    private static DiskType type(Call call, @Nullable String wanted, @Nullable Snapshot source) {
        DiskType inherited = source == null ? null : typeOf(call, source);
        if (wanted == null) {
            return inherited == null ? call.world().site().defaultType() : inherited;
        }
        return call.world()
                .site()
                .type(wanted)
                .orElseThrow(() -> Refusal.notFound("Volume type with name", wanted));
    }

    private static Facts about(Call call, @Nullable Snapshot source) {
        if (source == null) {
            return Facts.none();
        }
        Facts facts = Facts.none().withSnapshot(source.status(), source.name(), null);
        return call.world()
                .disk(source.diskId())
                .map(disk -> facts.with(Rules.about(disk).disk()))
                .orElse(facts)
                .withSnapshotSize(source.size());
    }

    private static Set<Source> sources(JsonNode wanted) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        Map<String, Source> fields =
                Map.of(
                        "snapshot_id", Source.SNAPSHOT,
                        "imageRef", Source.IMAGE,
                        "backup_id", Source.BACKUP,
                        "source_volid", Source.DISK);
        fields.forEach(
                (field, source) -> {
                    if (wanted.path(field).isString()) {
                        sources.add(source);
                    }
                });
        return sources;
    }

    private static OfferFacts offer(Call call, @Nullable String typeName) {
        Site site = call.world().site();
        DiskType type = typeName == null ? site.defaultType() : site.type(typeName).orElse(null);
        return new OfferFacts(
                site.zones().stream().map(Zone::name).collect(Collectors.toSet()),
                site.types().stream().map(DiskType::name).collect(Collectors.toSet()),
                type == null ? null : Set.copyOf(type.zones()));
    }

    private static @Nullable DiskType typeOf(Call call, Snapshot source) {
        return call.world()
                .disk(source.diskId())
                .flatMap(disk -> call.world().site().type(disk.type()))
                .orElse(null);
    }

    private static String zone(Call call, @Nullable String wanted) {
        if (wanted != null) {
            return wanted;
        }
        if (call.dialect() == Dialect.EVS) {
            throw Refusal.badRequest("EVS.1036", "The request names no availability zone.");
        }
        return call.world().site().zones().getFirst().name();
    }

    /** A disk that is being made, and whether that will fail. */
    record Placed(Disk disk, boolean fails) {}

    /** Puts a disk of this order, under a name, into the world. */
    Placed place(Call call, @Nullable String diskName, Map<String, String> tags) {
        boolean fails = Outcome.fails(call);
        Instant created = call.world().stamp(call.now());
        Disk disk =
                new Disk(
                        call.world().ids().uuid(),
                        call.projectId(),
                        call.token().userId(),
                        diskName,
                        description,
                        size,
                        "creating",
                        type.name(),
                        zone,
                        created,
                        null,
                        source == null ? null : source.id(),
                        multiattach,
                        source != null && isBootable(call, source),
                        metadata,
                        tags,
                        List.of());
        call.world().put(disk);
        call.world()
                .schedule(
                        new Transition.DiskSettles(
                                call.passed(), disk.id(), fails ? "error" : "available", size));
        return new Placed(disk, fails);
    }

    private static boolean isBootable(Call call, Snapshot source) {
        return call.world().disk(source.diskId()).map(Disk::bootable).orElse(false);
    }
}
