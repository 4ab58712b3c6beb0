package org.evsshell.client.explain;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.Order;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a call asks for, as the rules know it: read from its body, query and path. */
final class Asked {
    private Asked() {}

    static Facts facts(Action action, Call call) {
        return switch (action) {
            case DISK_CREATE -> newDisk(object(call, "volume"));
            case DISK_UPDATE -> texts(object(call, "volume"), "name");
            case DISK_EXTEND -> size(Facts.none(), object(call, "os-extend").path("new_size"));
            case DISK_DELETE -> Facts.none().withFlags(cascades(call), false);
            case DISK_RETYPE ->
                    Facts.none()
                            .with(
                                    new Order(
                                            text(object(call, "os-retype").path("new_type")),
                                            null,
                                            null,
                                            Set.of()));
            case DISK_EXPORT -> {
                JsonNode export = object(call, "os-volume_upload_image");
                yield texts(export, "image_name").withFlags(false, forces(export));
            }
            case SNAPSHOT_CREATE -> {
                JsonNode snapshot = object(call, "snapshot");
                yield texts(snapshot, "name")
                        .withFlags(false, forces(snapshot))
                        .with(new Labels(map(snapshot.path("metadata")), Map.of()));
            }
            case SNAPSHOT_UPDATE -> texts(object(call, "snapshot"), "name");
            case METADATA_SET -> Facts.none().with(new Labels(metadata(call), Map.of()));
            case METADATA_UNSET -> Facts.none().with(new Labels(key(call), Map.of()));
            case TAG_ADD -> Facts.none().with(new Labels(Map.of(), tags(object(call, "tags"))));
            case TAG_REMOVE -> {
                JsonNode tags = object(call, "tags");
                yield Facts.none()
                        .with(new Labels(Map.of(), tags.isEmpty() ? key(call) : tags(tags)));
            }
            case TRANSFER_CREATE -> texts(object(call, "transfer"), "name");
            case DISK_ATTACH,
                    DISK_DETACH,
                    DISK_SET,
                    SNAPSHOT_DELETE,
                    SNAPSHOT_ROLLBACK,
                    TAG_FIND,
                    TRANSFER_ACCEPT,
                    TRANSFER_DELETE ->
                    Facts.none();
        };
    }

    /** The type a new disk or a retyped one shall have; null where none is asked for. */
    static @Nullable String type(Call call) {
        String type = text(object(call, "volume").path("volume_type"));
        return type == null ? text(object(call, "os-retype").path("new_type")) : type;
    }

    /**
     * What to look at about the source of a new disk; null where there is none of other services.
     */
    static @Nullable String sourceHint(Call call) {
        JsonNode disk = object(call, "volume");
        if (text(disk.path("imageRef")) != null) {
            return "Check the image's ID, its state and its min_disk in the image service.";
        }
        return text(disk.path("backup_id")) == null
                ? null
                : "Check the backup's ID, state, size and zone in the backup service.";
    }

    /** What there is of the types and zones a call asks for. */
    static Offer offer(Caller reads, Call call) {
        return Offer.of(reads, type(call), text(object(call, "volume").path("availability_zone")));
    }

    private static Facts newDisk(JsonNode disk) {
        Set<Order.Source> sources = EnumSet.noneOf(Order.Source.class);
        Map.of(
                        "snapshot_id", Order.Source.SNAPSHOT,
                        "imageRef", Order.Source.IMAGE,
                        "backup_id", Order.Source.BACKUP,
                        "source_volid", Order.Source.DISK)
                .forEach(
                        (field, source) -> {
                            if (text(disk.path(field)) != null) {
                                sources.add(source);
                            }
                        });
        JsonNode shared = disk.path("multiattach");
        Facts facts =
                texts(disk, "name")
                        .withCount(disk.path("count").asInt(1))
                        .with(
                                new Order(
                                        text(disk.path("volume_type")),
                                        text(disk.path("availability_zone")),
                                        shared.isBoolean() ? shared.booleanValue() : null,
                                        sources))
                        .with(new Labels(map(disk.path("metadata")), map(disk.path("tags"))));
        return size(facts, disk.path("size"));
    }

    private static Facts size(Facts facts, JsonNode size) {
        return size.isNumber() ? facts.withNewSize(size.intValue()) : facts;
    }

    private static Facts texts(JsonNode object, String name) {
        return Facts.none().withTexts(text(object.path(name)), text(object.path("description")));
    }

    private static Map<String, String> metadata(Call call) {
        Map<String, String> all = map(object(call, "metadata"));
        return all.isEmpty() ? map(object(call, "meta")) : all;
    }

    /** A single key is in the path. */
    private static Map<String, String> key(Call call) {
        String key = call.variables().get("key");
        return key == null ? Map.of() : Map.of(key, "");
    }

    /** Tags are a map on some calls, a list of pairs on others. */
    private static Map<String, String> tags(JsonNode tags) {
        if (!tags.isArray()) {
            return map(tags);
        }
        Map<String, String> pairs = new HashMap<>();
        for (JsonNode pair : tags) {
            pairs.put(pair.path("key").asString(""), pair.path("value").asString(""));
        }
        return pairs;
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new HashMap<>();
        object.properties().forEach(each -> map.put(each.getKey(), each.getValue().asString("")));
        return map;
    }

    private static boolean forces(JsonNode object) {
        return object.path("force").booleanValue(false);
    }

    private static boolean cascades(Call call) {
        return call.query().stream()
                .anyMatch(
                        pair -> pair.getKey().equals("cascade") && pair.getValue().equals("true"));
    }

    static JsonNode object(Call call, String envelope) {
        JsonNode body = call.body();
        return body == null ? MissingNode.getInstance() : body.path(envelope);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }
}
