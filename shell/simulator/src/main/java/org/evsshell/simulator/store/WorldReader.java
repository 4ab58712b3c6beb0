package org.evsshell.simulator.store;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Backup;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Origin;
import org.evsshell.simulator.world.SeededIds;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transfer;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link WorldWriter} wrote, object by object, so that a large world needs no second
 * copy of itself in memory.
 */
final class WorldReader {
    /** The form of the file; another form is not read. */
    static final int FORM = 1;

    private Dialect dialect = Dialect.EVS;
    private long ids;
    private @Nullable Directory directory;
    private @Nullable World world;

    private WorldReader() {}

    /**
     * Reads a world.
     *
     * @throws IllegalArgumentException when the bytes are not a world of this form
     */
    static World read(byte[] bytes) {
        try (JsonParser json = JsonMapper.shared().createParser(bytes)) {
            return new WorldReader().read(json);
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("it is not whole JSON", notJson);
        }
    }

    private World read(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "form" -> checkForm(json.getIntValue());
                case "dialect" -> dialect = Dialect.valueOf(json.getString());
                case "ids" -> ids = json.getLongValue();
                case "directory" -> directory = DirectoryReader.read(json.readValueAsTree());
                default -> readAll(json, name);
            }
        }
        return world();
    }

    private static void checkForm(int form) {
        if (form != FORM) {
            throw new IllegalArgumentException("it is of form " + form + ", not " + FORM);
        }
    }

    /** What the world needs to begin with comes first in the file. */
    private World world() {
        World begun = world;
        if (begun == null) {
            // Worlds of the first days name nobody.
            Directory people = directory == null ? DemoDirectory.fresh() : directory;
            begun = new World(Site.of(dialect), new SeededIds(ids), people);
            world = begun;
        }
        return begun;
    }

    private void readAll(JsonParser json, String name) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            JsonNode node = json.readValueAsTree();
            switch (name) {
                case "quotas" -> quotas(node);
                case "disks" -> world().put(disk(node));
                case "servers" -> world().put(server(node));
                case "snapshots" -> world().put(snapshot(node));
                case "transfers" -> world().put(transfer(node));
                case "backups" -> world().put(backup(node));
                case "images" -> world().put(image(node));
                case "jobs" -> world().put(job(node));
                case "pending" -> world().schedule(transition(node));
                default -> throw new IllegalArgumentException("it has unknown \"" + name + "\"");
            }
        }
    }

    private void quotas(JsonNode node) {
        String project = need(node, "project");
        node.path("limits")
                .properties()
                .forEach(
                        limit ->
                                world().quotas()
                                        .limit(
                                                project,
                                                limit.getKey(),
                                                limit.getValue().longValue()));
    }

    private static Disk disk(JsonNode node) {
        List<Attachment> attachments = new ArrayList<>();
        for (JsonNode each : node.path("attachments")) {
            attachments.add(
                    new Attachment(
                            need(each, "id"),
                            text(each, "server"),
                            text(each, "device"),
                            Attachment.State.valueOf(each.path("state").asString("ATTACHED")),
                            needTime(each, "since")));
        }
        return new Disk(
                need(node, "id"),
                need(node, "project"),
                need(node, "user"),
                text(node, "name"),
                text(node, "description"),
                node.path("size").intValue(),
                need(node, "status"),
                need(node, "type"),
                need(node, "zone"),
                needTime(node, "created"),
                time(node, "updated"),
                new Origin(text(node, "snapshot"), text(node, "source"), map(node, "image")),
                node.path("multiattach").booleanValue(),
                node.path("bootable").booleanValue(),
                map(node, "metadata"),
                map(node, "tags"),
                attachments);
    }

    private static Server server(JsonNode node) {
        return new Server(
                need(node, "id"),
                need(node, "project"),
                need(node, "name"),
                need(node, "status"),
                need(node, "zone"),
                needTime(node, "created"));
    }

    private static Snapshot snapshot(JsonNode node) {
        return new Snapshot(
                need(node, "id"),
                need(node, "project"),
                need(node, "user"),
                need(node, "disk"),
                text(node, "name"),
                text(node, "description"),
                node.path("size").intValue(),
                need(node, "status"),
                needTime(node, "created"),
                time(node, "updated"),
                map(node, "metadata"));
    }

    private static Backup backup(JsonNode node) {
        return new Backup(
                need(node, "id"),
                need(node, "project"),
                need(node, "disk"),
                need(node, "name"),
                need(node, "status"),
                node.path("size").intValue(),
                need(node, "zone"),
                needTime(node, "created"));
    }

    private static Image image(JsonNode node) {
        return new Image(
                need(node, "id"),
                text(node, "project"),
                need(node, "name"),
                need(node, "status"),
                node.path("minDisk").intValue(),
                map(node, "properties"));
    }

    private static Transfer transfer(JsonNode node) {
        return new Transfer(
                need(node, "id"),
                need(node, "project"),
                need(node, "disk"),
                text(node, "name"),
                need(node, "key"),
                node.path("alone").booleanValue(),
                needTime(node, "created"));
    }

    private static Job job(JsonNode node) {
        List<String> children = new ArrayList<>();
        node.path("children").forEach(child -> children.add(child.stringValue()));
        return new Job(
                need(node, "id"),
                need(node, "project"),
                need(node, "type"),
                Job.State.valueOf(need(node, "state")),
                text(node, "disk"),
                children,
                needTime(node, "began"),
                time(node, "ended"),
                text(node, "error"),
                text(node, "reason"),
                text(node, "server"));
    }

    private static Transition transition(JsonNode node) {
        Instant due = needTime(node, "due");
        String id = need(node, "id");
        return switch (need(node, "kind")) {
            case "disk" ->
                    new Transition.DiskSettles(
                            due, id, need(node, "status"), node.path("size").intValue());
            case "disk-type" -> new Transition.DiskRetyped(due, id, need(node, "type"));
            case "bond" ->
                    new Transition.BondSettles(
                            due,
                            id,
                            need(node, "attachment"),
                            node.path("attached").booleanValue());
            case "disk-goes" -> new Transition.DiskGoes(due, id);
            case "snapshot" -> new Transition.SnapshotSettles(due, id, need(node, "status"));
            case "snapshot-goes" -> new Transition.SnapshotGoes(due, id);
            case "image" -> new Transition.ImageSettles(due, id, need(node, "status"));
            case "job-runs" -> new Transition.JobRuns(due, id);
            case "job-ends" ->
                    new Transition.JobEnds(due, id, text(node, "error"), text(node, "reason"));
            default -> throw new IllegalArgumentException("it has an unknown transition");
        };
    }

    private static String need(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("it lacks \"" + name + "\"");
        }
        return value.stringValue();
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.stringValue();
    }

    private static Instant needTime(JsonNode node, String name) {
        return Instant.EPOCH.plus(node.path(name).longValue(), ChronoUnit.MICROS);
    }

    private static @Nullable Instant time(JsonNode node, String name) {
        return node.has(name) ? needTime(node, name) : null;
    }

    private static Map<String, String> map(JsonNode node, String name) {
        JsonNode object = node.get(name);
        if (object == null) {
            return Map.of();
        }
        Map<String, String> map = new LinkedHashMap<>();
        object.properties().forEach(pair -> map.put(pair.getKey(), pair.getValue().stringValue()));
        return map;
    }
}
