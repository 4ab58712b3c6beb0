package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.core.JsonGenerator;

/** The one type of groups that every Cinder begins with (21.3, observed 2026-11-25). */
final class GroupTypeHandler {
    private static final int MICROVERSION = 11;
    private static final String ID = "e778752a-5e40-4649-be48-cd6cef6c70d9";

    private GroupTypeHandler() {}

    static SimAnswer list(Call call) {
        Microversion.demand(call, MICROVERSION);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("group_types");
                            json.writeStartObject();
                            write(json);
                            json.writeEndObject();
                            json.writeEndArray();
                        }));
    }

    static SimAnswer show(Call call) {
        Microversion.demand(call, MICROVERSION);
        String id = call.parameter("id");
        if (id.equals("default")) {
            throw Refusal.of(404, null, "Default group type can not be found.");
        }
        if (!id.equals(ID)) {
            throw Refusal.notFound("Group type", id);
        }
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("group_type");
                            write(json);
                            json.writeEndObject();
                        }));
    }

    private static void write(JsonGenerator json) {
        json.writeStringProperty("id", ID);
        json.writeStringProperty("name", "default_cgsnapshot_type");
        json.writeStringProperty("description", "Default group type for migrating cgsnapshot");
        json.writeBooleanProperty("is_public", true);
    }
}
