package org.evsshell.simulator.store;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.json.JsonTrees;
import org.evsshell.simulator.world.SeededIds;
import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

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
        try (JsonParser json = JsonTrees.parser(bytes)) {
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
                case "directory" -> directory = DirectoryReader.read(JsonTrees.current(json));
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
            SavedObject node = new SavedObject(JsonTrees.current(json));
            switch (name) {
                case "quotas" -> quotas(node);
                case "disks" -> world().put(WorldObjects.disk(node));
                case "servers" -> world().put(WorldObjects.server(node));
                case "snapshots" -> world().put(WorldObjects.snapshot(node));
                case "transfers" -> world().put(WorldObjects.transfer(node));
                case "backups" -> world().put(WorldObjects.backup(node));
                case "images" -> world().put(WorldObjects.image(node));
                case "jobs" -> world().put(WorldObjects.job(node));
                case "pending" -> world().schedule(WorldObjects.transition(node));
                default -> throw new IllegalArgumentException("it has unknown \"" + name + "\"");
            }
        }
    }

    private void quotas(SavedObject node) {
        String project = node.need("project");
        node.json()
                .path("limits")
                .properties()
                .forEach(
                        limit ->
                                world().quotas()
                                        .limit(
                                                project,
                                                limit.getKey(),
                                                limit.getValue().longValue()));
    }
}
