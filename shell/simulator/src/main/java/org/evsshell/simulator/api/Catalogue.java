package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

/**
 * The services a token for a project is told of; one for an account is told of the identity service
 * only. EVS is known by its service {@code evs}; both have a dummy image service, since OpenStack's
 * own client creates no disk without one in the catalogue.
 */
record Catalogue(Call call, @Nullable String projectId) {

    void write(JsonGenerator json) {
        String storage = call.behaviour().endpoints().blockStorage();
        json.writeArrayPropertyStart("catalog");
        service(json, "identity", "keystone", call.behaviour().endpoints().identity());
        if (projectId != null) {
            writeStorage(json, storage);
        }
        json.writeEndArray();
    }

    private void writeStorage(JsonGenerator json, String storage) {
        service(json, "volumev3", "cinderv3", storage + "/v3/" + projectId);
        service(json, "block-storage", "cinder", storage + "/v3/" + projectId);
        if (call.dialect() == Dialect.EVS) {
            service(json, "volumev2", "evsv2", storage + "/v2/" + projectId);
            service(json, "evs", "evs", storage + "/v2/" + projectId);
        }
        String servers = call.behaviour().endpoints().servers();
        boolean evs = call.dialect() == Dialect.EVS;
        if (evs) {
            service(json, "ecs", "ecs", servers + "/v1/" + projectId);
        }
        if (evs || call.behaviour().endpoints().compute()) {
            service(json, "compute", "nova", servers + "/v2.1/" + projectId);
        }
        service(json, "image", "glance", storage + Endpoints.IMAGES_PATH + "/v2");
    }

    private void service(JsonGenerator json, String type, String name, String url) {
        json.writeStartObject();
        json.writeArrayPropertyStart("endpoints");
        for (String kind : new String[] {"public", "internal", "admin"}) {
            endpoint(json, type, kind, url);
        }
        json.writeEndArray();
        json.writeStringProperty("id", idOf(type));
        json.writeStringProperty("type", type);
        json.writeStringProperty("name", name);
        json.writeEndObject();
    }

    private void endpoint(JsonGenerator json, String type, String kind, String url) {
        String region = call.world().site().region();
        json.writeStartObject();
        json.writeStringProperty("id", idOf(type + kind));
        json.writeStringProperty("interface", kind);
        json.writeStringProperty("region_id", region);
        json.writeStringProperty("url", url);
        json.writeStringProperty("region", region);
        json.writeEndObject();
    }

    /** 32 hex digits that are always the same for a name. */
    private static String idOf(String name) {
        String digits = Integer.toHexString(name.hashCode());
        return "0".repeat(32 - digits.length()) + digits;
    }
}
