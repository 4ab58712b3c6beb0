package org.evsshell.client.auth;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.json.Json;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The catalogue of a token, as rows.
 *
 * @param endpoints in the catalogue's order
 */
public record Catalog(List<Endpoint> endpoints) {
    /** The types under which clouds list block storage, best first. */
    private static final List<String> BLOCK_STORAGE =
            List.of("volumev3", "block-storage", "volumev2", "evs", "volume", "block-store");

    /** The same for clouds whose entry asks for version 2. */
    private static final List<String> BLOCK_STORAGE_V2 =
            List.of("volumev2", "volumev3", "block-storage", "evs", "volume", "block-store");

    public Catalog {
        endpoints = List.copyOf(endpoints);
    }

    /** Reads the {@code catalog} of a token's body. */
    static Catalog read(JsonNode services) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JsonNode service : services) {
            String type = service.path("type").asString("");
            for (JsonNode endpoint : service.path("endpoints")) {
                endpoints.add(
                        new Endpoint(
                                type,
                                endpoint.path("interface").asString("public"),
                                region(endpoint),
                                endpoint.path("url").asString("")));
            }
        }
        return new Catalog(endpoints);
    }

    /** The rows as JSON, in the form {@link #fromRows} reads. */
    JsonNode toRows() {
        ArrayNode rows = Json.object().putArray("rows");
        for (Endpoint endpoint : endpoints) {
            ObjectNode row = rows.addObject();
            row.put("type", endpoint.type());
            row.put("interface", endpoint.side());
            row.put("region", endpoint.region());
            row.put("url", endpoint.url());
        }
        return rows;
    }

    static Catalog fromRows(JsonNode rows) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JsonNode row : rows) {
            endpoints.add(
                    new Endpoint(
                            row.path("type").asString(""),
                            row.path("interface").asString("public"),
                            region(row),
                            row.path("url").asString("")));
        }
        return new Catalog(endpoints);
    }

    /** The block storage endpoint of a region; the first that fits wins. */
    Optional<Endpoint> blockStorage(Cloud.Endpoints wanted, @Nullable String region) {
        List<String> types = wanted.volumeVersion() == 2 ? BLOCK_STORAGE_V2 : BLOCK_STORAGE;
        return first(types, wanted, region);
    }

    /** The endpoint of EVS's own calls on servers; both kinds are at one host. */
    Optional<Endpoint> servers(Cloud.Endpoints wanted, @Nullable String region) {
        return first(List.of("ecs", "compute"), wanted, region);
    }

    /** The endpoint of Nova's calls. */
    Optional<Endpoint> compute(Cloud.Endpoints wanted, @Nullable String region) {
        return first(List.of("compute", "ecs"), wanted, region);
    }

    /** The endpoint of the image service. */
    Optional<Endpoint> images(Cloud.Endpoints wanted, @Nullable String region) {
        return first(List.of("image", "ims"), wanted, region);
    }

    private Optional<Endpoint> first(
            List<String> types, Cloud.Endpoints wanted, @Nullable String region) {
        for (String type : types) {
            for (Endpoint endpoint : endpoints) {
                if (endpoint.type().equals(type)
                        && endpoint.side().equals(wanted.side())
                        && endpoint.serves(region)) {
                    return Optional.of(endpoint);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a service of this type is listed. */
    boolean lists(String type) {
        return endpoints.stream().anyMatch(endpoint -> endpoint.type().equals(type));
    }

    /** The regions whose block storage has an endpoint of that interface, sorted. */
    Set<String> blockStorageRegions(String side) {
        Set<String> regions = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            if (BLOCK_STORAGE.contains(endpoint.type())
                    && endpoint.side().equals(side)
                    && endpoint.region() != null) {
                regions.add(endpoint.region());
            }
        }
        return regions;
    }

    /** The interfaces of its block storage endpoints, sorted. */
    Set<String> blockStorageSides() {
        Set<String> sides = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            if (BLOCK_STORAGE.contains(endpoint.type())) {
                sides.add(endpoint.side());
            }
        }
        return sides;
    }

    private static @Nullable String region(JsonNode endpoint) {
        JsonNode region = endpoint.path("region");
        if (!region.isString()) {
            region = endpoint.path("region_id");
        }
        return region.isString() ? region.stringValue() : null;
    }
}
