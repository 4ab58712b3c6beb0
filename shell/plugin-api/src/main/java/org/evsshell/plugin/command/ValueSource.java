package org.evsshell.plugin.command;

import java.util.List;
import java.util.function.Function;

/** Where the values of a parameter come from, for completion and help. */
public sealed interface ValueSource {
    /** Anything; completion offers nothing. */
    ValueSource FREE = new Free();

    /** Disks; completion offers those the command's action can act on. */
    ValueSource DISKS = new Resources("disk");

    /** Snapshots; completion offers those the command's action can act on. */
    ValueSource SNAPSHOTS = new Resources("snapshot");

    /** Servers disks can be attached to. */
    ValueSource SERVERS = new Resources("server");

    /** Disks or snapshots, whichever noun the argument before names. */
    ValueSource NAMED = new Resources("");

    /** Open transfers of the project in use. */
    ValueSource TRANSFERS = new Resources("transfer");

    /** Keys of tags in use; behind {@code KEY=}, where the parameter takes pairs, their values. */
    ValueSource TAG_KEYS = new Known("tag");

    /** Keys of metadata seen in this session. */
    ValueSource METADATA_KEYS = new Known("metadata");

    /** Quotas of this cloud. */
    ValueSource QUOTAS = new Known("quota");

    /** Extensions of this cloud. */
    ValueSource EXTENSIONS = new Known("extension");

    /** Disk types of this cloud. */
    ValueSource TYPES = new Known("type");

    /** Availability zones of this cloud. */
    ValueSource ZONES = new Known("zone");

    /** Clouds of clouds.yaml. */
    ValueSource CLOUDS = new Known("cloud");

    /** Files and folders. */
    ValueSource FILES = new Known("file");

    /** Anything. */
    record Free() implements ValueSource {}

    /** A fixed list of words. */
    record Words(List<String> words) implements ValueSource {
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * IDs and names of a noun's resources; without a noun, of that named by the argument before.
     */
    record Resources(String noun) implements ValueSource {}

    /**
     * Something the shell knows by name: {@code type zone cloud file command plugin format job tag
     * metadata extension quota}.
     */
    record Known(String name) implements ValueSource {}

    /**
     * Values a plugin works out. {@code suggest} gets what is typed so far, is called off the key
     * press and may take time; it should answer the same for the same text.
     */
    record Computed(String name, Function<String, List<Suggestion>> suggest)
            implements ValueSource {}

    /** A fixed list of words. */
    static ValueSource words(String... words) {
        return new Words(List.of(words));
    }
}
