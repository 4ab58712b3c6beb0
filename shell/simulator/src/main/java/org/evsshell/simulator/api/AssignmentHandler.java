package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Grant;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.User;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Who has which role where, in one list for admins (Keystone 22). */
record AssignmentHandler(Call call, boolean named) {

    static SimAnswer list(Call call) {
        List<Grant> rows =
                call.world().directory().grants().stream()
                        .filter(each -> is(call, "user.id", each.userId()))
                        .filter(each -> is(call, "scope.project.id", each.placeId()))
                        .filter(each -> is(call, "scope.domain.id", each.placeId()))
                        .filter(each -> is(call, "role.id", each.role().id()))
                        .toList();
        boolean named =
                call.query().get("include_names").filter(word -> !Bodies.isFalse(word)).isPresent();
        return new IdentityJson(call)
                .many("role_assignments", rows, new AssignmentHandler(call, named)::write);
    }

    private static boolean is(Call call, String key, String value) {
        return call.query().get(key).filter(wanted -> !wanted.equals(value)).isEmpty();
    }

    private void write(JsonGenerator json, Grant grant) {
        Directory directory = call.world().directory();
        Project project = directory.project(grant.placeId()).orElse(null);
        String place = project == null ? "domain" : "project";
        json.writeObjectPropertyStart("links");
        json.writeStringProperty(
                "assignment",
                new IdentityJson(call)
                        .url(
                                "/%ss/%s/users/%s/roles/%s"
                                        .formatted(
                                                place,
                                                grant.placeId(),
                                                grant.userId(),
                                                grant.role().id())));
        json.writeEndObject();
        json.writeObjectPropertyStart("scope");
        json.writeObjectPropertyStart(place);
        json.writeStringProperty("id", grant.placeId());
        if (named && project != null) {
            json.writeStringProperty("name", project.name());
            writeAccount(json, project.accountId());
        } else if (named) {
            json.writeStringProperty("name", account(grant.placeId()).name());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectPropertyStart("user");
        json.writeStringProperty("id", grant.userId());
        if (named) {
            User user = directory.user(grant.userId()).orElseThrow();
            json.writeStringProperty("name", user.name());
            writeAccount(json, user.accountId());
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("role");
        json.writeStringProperty("id", grant.role().id());
        if (named) {
            json.writeStringProperty("name", grant.role().word());
        }
        json.writeEndObject();
    }

    private void writeAccount(JsonGenerator json, String id) {
        json.writeObjectPropertyStart("domain");
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", account(id).name());
        json.writeEndObject();
    }

    private Account account(String id) {
        return call.world().directory().account(id).orElseThrow();
    }
}
