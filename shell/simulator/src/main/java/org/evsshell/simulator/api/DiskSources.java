package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.BackupFacts;
import org.evsshell.rules.facts.ImageFacts;
import org.evsshell.rules.facts.Order.Source;
import org.evsshell.simulator.world.Backup;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Origin;
import org.evsshell.simulator.world.Snapshot;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a create call wants its disk made from, looked up (EVS API reference, creating EVS disks;
 * Cinder 21.3, observed 2026-11-25). EVS takes no disk: the page calls {@code source_volid}
 * unsupported, and it is then counted as a source and otherwise ignored.
 *
 * @param disk the disk that is copied, or the one the snapshot belongs to
 * @param named every source the call names, found or not
 */
record DiskSources(
        @Nullable Snapshot snapshot,
        @Nullable Disk disk,
        @Nullable Image image,
        @Nullable Backup backup,
        Set<Source> named) {

    /** What the call names; Cinder refuses unknown ones before it looks at anything else. */
    static DiskSources of(Call call, JsonNode wanted) {
        boolean cinder = call.dialect() == Dialect.CINDER;
        String snapshotId = Bodies.id(wanted, "snapshot_id");
        Snapshot snapshot = snapshotId == null ? null : SnapshotHandler.find(call, snapshotId);
        String diskId = cinder ? Bodies.id(wanted, "source_volid") : null;
        Disk disk = diskId == null ? diskOf(call, snapshot) : DiskHandler.find(call, diskId);
        String imageId = Bodies.text(wanted, "imageRef");
        Image image = imageId == null ? null : image(call, imageId);
        String backupId =
                cinder ? Bodies.id(wanted, "backup_id") : Bodies.text(wanted, "backup_id");
        Backup backup = backupId == null ? null : backup(call, backupId);
        DiskSources sources = new DiskSources(snapshot, disk, image, backup, named(wanted));
        if (cinder) {
            sources.demandKnown(call, backupId);
        }
        return sources;
    }

    private static @Nullable Disk diskOf(Call call, @Nullable Snapshot snapshot) {
        return snapshot == null ? null : call.world().disk(snapshot.diskId()).orElse(null);
    }

    private static @Nullable Image image(Call call, String id) {
        return call.world().image(id).filter(image -> image.isFor(call.projectId())).orElse(null);
    }

    private static @Nullable Backup backup(Call call, String id) {
        return call.world()
                .backup(id)
                .filter(backup -> backup.projectId().equals(call.projectId()))
                .orElse(null);
    }

    private static Set<Source> named(JsonNode wanted) {
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

    /** Refuses an image or backup there is none of. */
    void demandKnown(Call call, @Nullable String backupId) {
        boolean cinder = call.dialect() == Dialect.CINDER;
        if (named.contains(Source.IMAGE) && image == null) {
            throw cinder
                    ? Refusal.badRequest(
                            "Invalid image identifier or unable to access requested image.")
                    : Refusal.badRequest("EVS.2046", "The image ID is invalid.");
        }
        if (cinder && image != null && !image.status().equals("active")) {
            throw Refusal.badRequest(
                    "Invalid input received: Image " + image.id() + " is not active.");
        }
        if (named.contains(Source.BACKUP) && backup == null) {
            throw cinder
                    ? Refusal.notFound("Backup", String.valueOf(backupId))
                    : Refusal.badRequest("EVS.1006", "There is no such backup.");
        }
    }

    Facts facts() {
        Facts facts = Facts.none();
        if (disk != null) {
            facts = facts.with(Rules.about(disk).disk());
        }
        if (snapshot != null) {
            facts =
                    facts.withSnapshot(snapshot.status(), snapshot.name(), null)
                            .withSnapshotSize(snapshot.size());
        }
        if (image != null) {
            facts = facts.with(new ImageFacts(image.status(), image.minDisk()));
        }
        if (backup != null) {
            facts = facts.with(new BackupFacts(backup.status(), backup.size(), backup.zone()));
        }
        return facts;
    }

    /** The size where none is asked for; null where the service demands one. */
    @Nullable Integer size(Dialect dialect) {
        if (backup != null) {
            return backup.size();
        }
        if (dialect == Dialect.EVS) {
            return null;
        }
        if (snapshot != null) {
            return snapshot.size();
        }
        return disk == null ? null : disk.size();
    }

    Origin origin() {
        String copied = snapshot == null && disk != null ? disk.id() : null;
        String from = snapshot == null ? null : snapshot.id();
        if (image != null) {
            return new Origin(from, copied, image.onDisk());
        }
        Map<String, String> inherited =
                disk != null && disk.bootable() ? disk.origin().image() : Map.of();
        return new Origin(from, copied, inherited);
    }

    boolean bootable() {
        return image != null || (disk != null && disk.bootable());
    }

    /** The metadata asked for and, on EVS, the encryption and device type that are inherited. */
    Map<String, String> metadata(Dialect dialect, Map<String, String> asked) {
        if (dialect == Dialect.CINDER) {
            return asked;
        }
        Map<String, String> all = new LinkedHashMap<>(asked);
        if (image != null) {
            SystemMetadata.inherit(image.properties(), all);
        } else if (disk != null) {
            SystemMetadata.inherit(disk.metadata(), all);
        }
        return all;
    }

    /** The state a new disk passes while its data comes; null for none. */
    @Nullable String filling() {
        if (image != null) {
            return "downloading";
        }
        return backup == null ? null : "restoring-backup";
    }
}
