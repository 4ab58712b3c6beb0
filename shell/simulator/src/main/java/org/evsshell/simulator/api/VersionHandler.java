package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.core.JsonGenerator;

/** The version calls of Keystone and of the block storage. */
final class VersionHandler {
    private VersionHandler() {}

    /** One version of the block storage. */
    private record Version(
            String id, String status, String highest, String lowest, String updated) {}

    private static final Version EVS_V1 =
            new Version("v1.0", "SUPPORTED", "", "", "2014-06-28T12:20:21Z");
    private static final Version EVS_V2 =
            new Version("v2.0", "SUPPORTED", "", "", "2014-06-28T12:20:21Z");
    private static final Version EVS_V3 =
            new Version("v3.0", "CURRENT", "3.50", "3.0", "2016-02-08T12:20:21Z");
    private static final Version CINDER_V3 =
            new Version("v3.0", "CURRENT", "3.70", "3.0", "2022-08-31T00:00:00Z");

    static SimAnswer listVersions(Call call) {
        return SimAnswer.json(
                300,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("versions");
                            if (call.dialect() == Dialect.EVS) {
                                write(json, call, EVS_V1);
                                write(json, call, EVS_V2);
                                write(json, call, EVS_V3);
                            } else {
                                write(json, call, CINDER_V3);
                            }
                            json.writeEndArray();
                        }));
    }

    static SimAnswer showV1(Call call) {
        return show(call, EVS_V1);
    }

    static SimAnswer showV2(Call call) {
        return show(call, EVS_V2);
    }

    static SimAnswer showV3(Call call) {
        return show(call, call.dialect() == Dialect.EVS ? EVS_V3 : CINDER_V3);
    }

    private static SimAnswer show(Call call, Version version) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("versions");
                            write(json, call, version);
                            json.writeEndArray();
                        }));
    }

    private static void write(JsonGenerator json, Call call, Version version) {
        String major = version.id().substring(0, 2);
        json.writeStartObject();
        json.writeStringProperty("id", version.id());
        json.writeStringProperty("status", version.status());
        json.writeStringProperty("version", version.highest());
        json.writeStringProperty("min_version", version.lowest());
        json.writeStringProperty("updated", version.updated());
        json.writeArrayPropertyStart("links");
        json.writeStartObject();
        json.writeStringProperty("rel", "describedby");
        json.writeStringProperty("type", "text/html");
        json.writeStringProperty("href", "https://docs.openstack.org/");
        json.writeEndObject();
        Json.link(json, "self", call.behaviour().endpoints().blockStorage() + "/" + major + "/");
        json.writeEndArray();
        json.writeArrayPropertyStart("media-types");
        json.writeStartObject();
        json.writeStringProperty("base", "application/json");
        json.writeStringProperty(
                "type", "application/vnd.openstack.volume+json;version=" + major.charAt(1));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    static SimAnswer listIdentityVersions(Call call) {
        byte[] body =
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("versions");
                            json.writeArrayPropertyStart("values");
                            json.writeStartObject();
                            writeIdentity(json, call);
                            json.writeEndObject();
                            json.writeEndArray();
                            json.writeEndObject();
                        });
        return SimAnswer.json(300, body)
                .with("Location", call.behaviour().endpoints().identity() + "/");
    }

    static SimAnswer showIdentityVersion(Call call) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("version");
                            writeIdentity(json, call);
                            json.writeEndObject();
                        }));
    }

    private static void writeIdentity(JsonGenerator json, Call call) {
        json.writeStringProperty("id", "v3.14");
        json.writeStringProperty("status", "stable");
        json.writeStringProperty("updated", "2020-04-07T00:00:00Z");
        json.writeArrayPropertyStart("links");
        Json.link(json, "self", call.behaviour().endpoints().identity() + "/");
        json.writeEndArray();
        json.writeArrayPropertyStart("media-types");
        json.writeStartObject();
        json.writeStringProperty("base", "application/json");
        json.writeStringProperty("type", "application/vnd.openstack.identity-v3+json");
        json.writeEndObject();
        json.writeEndArray();
    }
}
