package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.Zone;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The disk a create call asks for, checked. Simplified: the scheduler's hints are taken and change
 * nothing; the Cinder call's {@code count} is ignored, since no page says what a batch answers
 * there.
 */
record DiskOrder(
        @Nullable String name,
        @Nullable String description,
        int size,
        DiskType type,
        String zone,
        DiskSources sources,
        boolean multiattach,
        Map<String, String> metadata) {
    /** The data begins to come after this part of the time a disk takes to be made. */
    private static final int PREPARING_PART = 4;

    static DiskOrder of(Call call, JsonNode wanted) {
        return of(call, wanted, 1);
    }

    /** The order of one disk of a batch of {@code count}. */
    static DiskOrder of(Call call, JsonNode wanted, int count) {
        Dialect dialect = call.dialect();
        DiskSources sources = DiskSources.of(call, wanted);
        Integer asked = Bodies.size(wanted, "size", dialect);
        String name = Bodies.text(wanted, "name", "display_name");
        String description = Bodies.text(wanted, "description", "display_description");
        Map<String, String> metadata =
                Optional.ofNullable(Bodies.map(wanted, "metadata")).orElse(Map.of());
        Map<String, String> tags = Optional.ofNullable(Bodies.map(wanted, "tags")).orElse(Map.of());
        if (asked == null) {
            sources.demandKnown(call, null);
        }
        int size = size(asked, sources, dialect);
        String typeName = Bodies.text(wanted, "volume_type");
        String zoneName = Bodies.text(wanted, "availability_zone");
        Facts facts =
                sources.facts()
                        .withNewSize(size)
                        .withCount(count)
                        .withTexts(name, description)
                        .with(
                                new Order(
                                        typeName,
                                        zoneName,
                                        Bodies.flag(wanted, "multiattach"),
                                        sources.named()))
                        .with(new Labels(metadata, tags))
                        .with(offer(call, typeName));
        Snapshot snapshot = sources.snapshot();
        Rules.demand(
                call,
                Action.DISK_CREATE,
                facts,
                new RefusalTexts(null, snapshot == null ? null : snapshot.id()));
        sources.demandKnown(call, null);
        DiskType type = type(call, typeName, sources);
        return new DiskOrder(
                name,
                description,
                size,
                type,
                zone(call, zoneName, sources),
                sources,
                Bodies.flag(wanted, "multiattach") || type.multiattach(),
                sources.metadata(dialect, metadata));
    }

    private static int size(@Nullable Integer asked, DiskSources sources, Dialect dialect) {
        Integer size = asked == null ? sources.size(dialect) : asked;
        if (size != null) {
            return size;
        }
        throw Refusal.badRequest(
                "EVS.1010",
                dialect == Dialect.EVS
                        ? "The disk size is missing."
                        : "The server could not comply with the request since it is either"
                                + " malformed or otherwise incorrect.");
    }

    private static DiskType type(Call call, @Nullable String wanted, DiskSources sources) {
        Site site = call.world().site();
        if (wanted != null) {
            return site.type(wanted)
                    .orElseThrow(() -> Refusal.notFound("Volume type with name", wanted));
        }
        Disk source = sources.disk();
        return source == null
                ? site.defaultType()
                : site.type(source.type()).orElse(site.defaultType());
    }

    private static OfferFacts offer(Call call, @Nullable String typeName) {
        Site site = call.world().site();
        DiskType type = typeName == null ? site.defaultType() : site.type(typeName).orElse(null);
        return new OfferFacts(
                site.zones().stream().map(Zone::name).collect(Collectors.toSet()),
                site.types().stream().map(DiskType::name).collect(Collectors.toSet()),
                type == null ? null : Set.copyOf(type.zones()));
    }

    private static String zone(Call call, @Nullable String wanted, DiskSources sources) {
        if (wanted != null) {
            return wanted;
        }
        if (call.dialect() == Dialect.EVS) {
            throw Refusal.badRequest("EVS.1036", "The request names no availability zone.");
        }
        Disk source = sources.disk();
        return source == null ? call.world().site().zones().getFirst().name() : source.zone();
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
                        sources.origin(),
                        multiattach,
                        sources.bootable(),
                        metadata,
                        tags,
                        List.of());
        call.world().put(disk);
        fill(call, disk);
        call.world()
                .schedule(
                        new Transition.DiskSettles(
                                call.passed(), disk.id(), fails ? "error" : "available", size));
        return new Placed(disk, fails);
    }

    /** Two things due at the same moment have no order, so this never happens in no time. */
    private void fill(Call call, Disk disk) {
        String filling = sources.filling();
        Duration preparing = call.behaviour().transition().dividedBy(PREPARING_PART);
        if (filling != null && preparing.isPositive()) {
            call.world()
                    .schedule(
                            new Transition.DiskSettles(
                                    call.now().plus(preparing), disk.id(), filling, size));
        }
    }
}
