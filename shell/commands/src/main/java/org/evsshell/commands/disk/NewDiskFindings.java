package org.evsshell.commands.disk;

import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.explain.Offer;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;
import org.evsshell.rules.facts.ImageFacts;
import org.jspecify.annotations.Nullable;

/**
 * What about a new disk breaks a rule.
 *
 * @param request what will be asked of the service
 * @param snapshot what the disk is made from, as last read
 * @param offer what the cloud has of what was typed
 * @param facts what the rules knew, of the snapshot's disk and of other sources
 */
record NewDiskFindings(DiskCreate request, @Nullable Snapshot snapshot, Offer offer, Facts facts) {

    static Target target(Snapshot snapshot) {
        return new Target("snapshot", snapshot.id(), snapshot.name());
    }

    /** Such as {@code would lie in zone X}; null where the service shall decide. */
    @Nullable String of(Rule rule) {
        return switch (rule.id()) {
            case "disk-zone-known" -> {
                String both = "would lie in zone " + request.zone() + "." + offer.instead(rule);
                yield both.substring(0, both.length() - 1);
            }
            case "disk-source-backup-count" ->
                    "would be one of " + request.count() + " from backup " + sourceId();
            case "disk-size-of-snapshot" ->
                    "would have " + request.size() + " GB, " + named() + " has " + size() + " GB";
            case "disk-size-of-image" ->
                    "would have "
                            + request.size()
                            + " GB, image "
                            + sourceId()
                            + " asks for "
                            + image().minDisk()
                            + " GB";
            case "disk-source-image-state" ->
                    "would be made from image " + sourceId() + ", which is " + image().status();
            case "disk-source-snapshot-state" ->
                    "would be made from " + named() + ", which is " + status();
            case "disk-source-backup-snapshot" ->
                    "would be made from " + named() + ", which belongs to a backup";
            case "disk-source-snapshot-zone" ->
                    "would lie in zone "
                            + request.zone()
                            + ", not in "
                            + facts.disk().kind().zone();
            case "disk-source-snapshot-type" ->
                    "would be of type " + request.type() + ", not " + facts.disk().kind().type();
            case "disk-source-keys" ->
                    snapshot == null
                            ? "would be made from image " + sourceId()
                            : "would be made from " + named();
            default -> rule.violation() == Violation.WRONG_STATE ? "cannot be made" : null;
        };
    }

    private ImageFacts image() {
        return facts.source().image();
    }

    private String sourceId() {
        DiskSource from = request.source();
        return from == null ? "" : from.id();
    }

    private String named() {
        return snapshot == null ? "a snapshot" : Wording.of(target(snapshot));
    }

    private @Nullable Integer size() {
        return snapshot == null ? null : snapshot.size();
    }

    private String status() {
        return snapshot == null ? "" : snapshot.status();
    }
}
