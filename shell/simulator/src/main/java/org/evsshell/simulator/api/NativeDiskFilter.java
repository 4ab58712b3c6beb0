package org.evsshell.simulator.api;

import org.evsshell.simulator.json.JsonTrees;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.World;

import tools.jackson.core.JacksonException;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filters of EVS's own list of disks (EVS API reference, querying details about all EVS disks);
 * what it does not know it passes over.
 */
final class NativeDiskFilter {
    /** The one every account has. */
    static final String ENTERPRISE_PROJECT = "0";

    private static final String ALL_GRANTED = "all_granted_eps";
    private static final int MOST_IDS = 60;

    private NativeDiskFilter() {}

    static Predicate<Disk> of(Call call) {
        Map<String, String> query = call.query().values();
        Predicate<Disk> all = disk -> true;
        for (Map.Entry<String, String> entry : query.entrySet()) {
            // Of one ID and several, the several count.
            if (!(entry.getKey().equals("id") && query.containsKey("ids"))) {
                all = all.and(one(entry.getKey(), entry.getValue(), call.world()));
            }
        }
        return all;
    }

    private static Predicate<Disk> one(String key, String value, World world) {
        return switch (key) {
            case "name" -> disk -> value.equals(disk.name());
            case "status" -> disk -> value.equals(disk.status());
            case "availability_zone" -> disk -> value.equals(disk.zone());
            case "multiattach" -> disk -> Bodies.isTrue(value) == disk.multiattach();
            case "metadata" -> metadata(value);
            case "service_type" -> serviceType(value);
            case "server_id" -> disk -> disk.attachments().stream().anyMatch(b -> b.isTo(value));
            case "volume_type_id" -> ofType(value, world);
            case "id" -> disk -> value.equals(disk.id());
            case "ids" -> {
                Set<String> ids = ids(value);
                yield disk -> ids.contains(disk.id());
            }
            // Nothing here lies in dedicated storage.
            case "dedicated_storage_id", "dedicated_storage_name" -> disk -> false;
            case "enterprise_project_id" ->
                    disk -> value.equals(ALL_GRANTED) || value.equals(ENTERPRISE_PROJECT);
            default -> disk -> true;
        };
    }

    private static Predicate<Disk> serviceType(String value) {
        if (!value.equals("EVS")) {
            throw Refusal.badRequest("The service type is invalid.");
        }
        return disk -> true;
    }

    private static Predicate<Disk> ofType(String id, World world) {
        Optional<String> name =
                world.site().types().stream()
                        .filter(type -> type.id().equals(id))
                        .map(DiskType::name)
                        .findFirst();
        return disk -> name.filter(disk.type()::equals).isPresent();
    }

    private static Predicate<Disk> metadata(String text) {
        try {
            JsonTrees.read(text.replace('\'', '"'));
        } catch (JacksonException noMap) {
            throw Refusal.badRequest("EVS.1058", "The metadata filter is invalid.");
        }
        Predicate<Map<String, String>> pairs = MetadataFilter.of(text);
        return disk -> pairs.test(disk.metadata());
    }

    /** {@code ['one','two']}; an ID nobody knows is passed over. */
    private static Set<String> ids(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw Refusal.badRequest("The list of IDs is invalid.");
        }
        Set<String> ids =
                Stream.of(text.substring(1, text.length() - 1).split(",", -1))
                        .map(each -> each.strip().replaceAll("^['\"]|['\"]$", ""))
                        .collect(Collectors.toSet());
        if (ids.size() > MOST_IDS) {
            throw Refusal.badRequest("There are more than 60 IDs.");
        }
        return ids;
    }
}
