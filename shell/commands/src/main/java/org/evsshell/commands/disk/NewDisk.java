package org.evsshell.commands.disk;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskCreateBuilder;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.explain.Offer;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.OnOffer;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.commands.change.Refusal;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.Order.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code disk create} was asked for, with everything filled in that the shell chooses.
 *
 * @param request what will be asked of the service
 * @param snapshot what the disk is made from, as last read
 * @param offer what the cloud has of what was typed
 * @param seen what was seen of another source
 * @param facts what the rules may know of it
 */
record NewDisk(
        org.evsshell.client.disk.DiskCreate request,
        @Nullable Snapshot snapshot,
        Offer offer,
        SeenSource seen,
        Facts facts) {

    /**
     * Reads what was typed, looks up the snapshot and lets the client fill in the rest.
     *
     * @throws EvsException of kind {@code USAGE} if the request cannot be made in this cloud
     */
    static NewDisk of(Invocation invocation) {
        Optional<String> reference = invocation.find(DiskCreate.SNAPSHOT);
        DiskSource named =
                DiskSource.only(
                        reference.orElse(null),
                        invocation.find(DiskCreate.IMAGE).orElse(null),
                        invocation.find(DiskCreate.BACKUP).orElse(null),
                        null);
        Optional<Integer> size = invocation.find(DiskCreate.SIZE);
        if (size.isEmpty() && (named == null || !named.hasSize())) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "disk create was not told the size.",
                    "Give --size GB; --snapshot and --backup bring their own.");
        }
        Snapshot snapshot = reference.map(invocation.client().snapshots()::resolve).orElse(null);
        DiskSource source = snapshot == null ? named : DiskSource.snapshot(snapshot.id());
        org.evsshell.client.disk.DiskCreate typed = typed(invocation, source);
        org.evsshell.client.disk.DiskCreate request = invocation.client().disks().complete(typed);
        if (typed.zone() == null && request.zone() != null) {
            invocation.console().note("Zone " + request.zone() + ", " + reason(request) + ".");
        }
        Offer offer = OnOffer.of(invocation, typed.type(), typed.zone());
        SeenSource seen = SeenSource.of(invocation, request.source());
        Facts facts = seen.added(facts(request)).with(offer.facts(typed.type()));
        if (snapshot != null) {
            facts = withSnapshot(invocation, typed, facts, snapshot);
        }
        return new NewDisk(request, snapshot, offer, seen, facts);
    }

    private static org.evsshell.client.disk.DiskCreate typed(
            Invocation invocation, @Nullable DiskSource source) {
        DiskCreateBuilder typed =
                org.evsshell.client.disk.DiskCreate.named(
                                invocation.find(DiskCreate.NAME).orElse(null))
                        .size(invocation.find(DiskCreate.SIZE).orElse(null))
                        .type(invocation.find(DiskCreate.TYPE).orElse(null))
                        .zone(invocation.find(DiskCreate.ZONE).orElse(null))
                        .description(invocation.find(DiskCreate.DESCRIPTION).orElse(null))
                        .count(invocation.get(DiskCreate.COUNT))
                        .from(source)
                        .multiattach(invocation.get(DiskCreate.MULTIATTACH))
                        .metadata(invocation.find(DiskCreate.METADATA).orElse(Map.of()))
                        .tags(invocation.find(DiskCreate.TAG).orElse(Map.of()));
        if (invocation.get(DiskCreate.SCSI)) {
            typed.scsi();
        }
        Optional<String> key = invocation.find(DiskCreate.KEY_ID);
        if (invocation.get(DiskCreate.ENCRYPTED)) {
            typed.encrypted(key.orElse(null));
        } else if (key.isPresent()) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "--key-id names the key of an encrypted disk.",
                    "Add --encrypted, or leave --key-id away.");
        }
        return typed.build();
    }

    private static String reason(org.evsshell.client.disk.DiskCreate request) {
        if (request.isFrom(Source.SNAPSHOT)) {
            // Another one would be refused.
            return "as the snapshot's disk";
        }
        return request.isFrom(Source.BACKUP)
                ? "the first available, a guess: only the backup's own will do, and EVS does not"
                        + " tell it; --zone chooses another"
                : "the first available; --zone chooses another";
    }

    /** What would be sent, and which rules it would break. */
    Step step(QuotaRoom room, Dialect dialect) {
        return new Step(
                target(),
                DiskCalls.create(dialect, request),
                RuleTable.broken(Action.DISK_CREATE, dialect, room.added(facts, request.type())),
                snapshot == null ? null : NewDiskFindings.target(snapshot));
    }

    /** Why it is not sent, as far as the shell can see. */
    Optional<EvsException> refusal(Step step, CloudInfo cloud) {
        NewDiskFindings findings = new NewDiskFindings(request, snapshot, offer, facts);
        return Optional.ofNullable(seen.refusal())
                .or(() -> offer.lacking(request.type(), cloud))
                .or(() -> Refusal.of(List.of(step), (target, rule) -> findings.of(rule)));
    }

    /** What is asked where every change is asked about. */
    String question() {
        String size = request.size() == null ? "" : " of " + request.size() + " GB";
        String zone = request.zone() == null ? "" : " in zone " + request.zone();
        String name = request.name() == null ? "" : " '" + request.name() + "'";
        if (request.count() == 1) {
            return "Create disk" + name + size + zone + "?";
        }
        return "Create " + request.count() + " disks" + name + size + " each" + zone + "?";
    }

    /** What it will be, before it has an ID. */
    Target target() {
        return new Target("disk", "", request.name() == null ? "" : request.name());
    }

    private static Facts facts(org.evsshell.client.disk.DiskCreate request) {
        DiskSource source = request.source();
        Facts facts =
                Facts.none()
                        .withCount(request.count())
                        .withTexts(request.name(), request.description())
                        .with(
                                new Order(
                                        request.type(),
                                        request.zone(),
                                        request.multiattach(),
                                        source == null ? Set.of() : Set.of(source.kind())))
                        .with(new Labels(request.metadata(), request.tags()));
        return request.size() == null ? facts : facts.withNewSize(request.size());
    }

    /** The snapshot's disk matters where a zone or type beside the snapshot was typed. */
    private static Facts withSnapshot(
            Invocation invocation,
            org.evsshell.client.disk.DiskCreate typed,
            Facts facts,
            Snapshot snapshot) {
        Facts known = facts.withSnapshot(snapshot.status(), snapshot.name(), null);
        if (snapshot.size() != null) {
            known = known.withSnapshotSize(snapshot.size());
        }
        if (typed.zone() == null && typed.type() == null) {
            return known;
        }
        return known.with(invocation.client().disks().show(snapshot.diskId()).facts());
    }
}
