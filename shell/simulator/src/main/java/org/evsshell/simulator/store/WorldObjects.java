package org.evsshell.simulator.store;

import static java.time.temporal.ChronoUnit.MICROS;

import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Backup;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Origin;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transfer;
import org.evsshell.simulator.world.Transition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What of a world is saved object by object. */
final class WorldObjects {
    private WorldObjects() {}

    static Disk disk(SavedObject node) {
        List<Attachment> attachments = new ArrayList<>();
        for (SavedObject each : node.all("attachments")) {
            attachments.add(
                    new Attachment(
                            each.needId("id"),
                            each.text("server"),
                            each.text("device"),
                            Attachment.State.valueOf(
                                    each.json().path("state").asString("ATTACHED")),
                            each.needTime("since", MICROS)));
        }
        return new Disk(
                node.needId("id"),
                node.needId("project"),
                node.needId("user"),
                node.text("name"),
                node.text("description"),
                node.number("size"),
                node.need("status"),
                node.need("type"),
                node.need("zone"),
                node.needTime("created", MICROS),
                node.time("updated", MICROS),
                new Origin(node.text("snapshot"), node.text("source"), node.map("image")),
                node.flag("multiattach"),
                node.flag("bootable"),
                node.map("metadata"),
                node.map("tags"),
                attachments);
    }

    static Server server(SavedObject node) {
        return new Server(
                node.needId("id"),
                node.needId("project"),
                node.need("name"),
                node.need("status"),
                node.need("zone"),
                node.needTime("created", MICROS));
    }

    static Snapshot snapshot(SavedObject node) {
        return new Snapshot(
                node.needId("id"),
                node.needId("project"),
                node.needId("user"),
                node.needId("disk"),
                node.text("name"),
                node.text("description"),
                node.number("size"),
                node.need("status"),
                node.needTime("created", MICROS),
                node.time("updated", MICROS),
                node.map("metadata"));
    }

    static Backup backup(SavedObject node) {
        return new Backup(
                node.needId("id"),
                node.needId("project"),
                node.need("disk"),
                node.need("name"),
                node.need("status"),
                node.number("size"),
                node.need("zone"),
                node.needTime("created", MICROS));
    }

    static Image image(SavedObject node) {
        return new Image(
                node.needId("id"),
                node.text("project"),
                node.need("name"),
                node.need("status"),
                node.number("minDisk"),
                node.map("properties"));
    }

    static Transfer transfer(SavedObject node) {
        return new Transfer(
                node.needId("id"),
                node.needId("project"),
                node.need("disk"),
                node.text("name"),
                node.need("key"),
                node.flag("alone"),
                node.needTime("created", MICROS));
    }

    static Job job(SavedObject node) {
        List<String> children = new ArrayList<>();
        node.json().path("children").forEach(child -> children.add(child.stringValue()));
        return new Job(
                node.needId("id"),
                node.needId("project"),
                node.need("type"),
                Job.State.valueOf(node.need("state")),
                node.text("disk"),
                children,
                node.needTime("began", MICROS),
                node.time("ended", MICROS),
                node.text("error"),
                node.text("reason"),
                node.text("server"));
    }

    static Transition transition(SavedObject node) {
        Instant due = node.needTime("due", MICROS);
        String id = node.needId("id");
        return switch (node.need("kind")) {
            case "disk" ->
                    new Transition.DiskSettles(due, id, node.need("status"), node.number("size"));
            case "disk-type" -> new Transition.DiskRetyped(due, id, node.need("type"));
            case "bond" ->
                    new Transition.BondSettles(
                            due, id, node.need("attachment"), node.flag("attached"));
            case "disk-goes" -> new Transition.DiskGoes(due, id);
            case "snapshot" -> new Transition.SnapshotSettles(due, id, node.need("status"));
            case "snapshot-goes" -> new Transition.SnapshotGoes(due, id);
            case "image" -> new Transition.ImageSettles(due, id, node.need("status"));
            case "job-runs" -> new Transition.JobRuns(due, id);
            case "job-ends" ->
                    new Transition.JobEnds(due, id, node.text("error"), node.text("reason"));
            default -> throw new IllegalArgumentException("it has an unknown transition");
        };
    }
}
