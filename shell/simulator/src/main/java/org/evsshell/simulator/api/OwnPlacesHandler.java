package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.Rights;
import org.evsshell.simulator.identity.Scope;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** What a caller may enter, and what is there: catalogue, projects, accounts, regions. */
final class OwnPlacesHandler {
    private OwnPlacesHandler() {}

    static SimAnswer catalogue(Call call) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            if (call.token().scope().equals(Scope.NONE)) {
                                json.writeArrayPropertyStart("catalog");
                                json.writeEndArray();
                            } else {
                                new Catalogue(call, call.token().projectId()).write(json);
                            }
                            json.writeObjectPropertyStart("links");
                            json.writeStringProperty(
                                    "self", new IdentityJson(call).url("/auth/catalog"));
                            json.writeEndObject();
                        }));
    }

    static SimAnswer projects(Call call) {
        IdentityJson form = new IdentityJson(call);
        return form.many(
                "projects",
                Authenticator.rights(call.world()).projects(call.token().caller()),
                form::project);
    }

    static SimAnswer accounts(Call call) {
        IdentityJson form = new IdentityJson(call);
        String name = call.query().get("name").orElse("");
        List<Account> rows =
                call.world().directory().accounts().stream()
                        .filter(each -> name.isEmpty() || each.name().equals(name))
                        .filter(each -> mayEnter(call, each))
                        .toList();
        return form.many("domains", rows, form::account);
    }

    /** In IAM everybody may enter their own account, in Keystone who has a role in it. */
    private static boolean mayEnter(Call call, Account account) {
        Caller caller = call.token().caller();
        Rights rights = Authenticator.rights(call.world());
        boolean home = rights.home(caller).filter(account::equals).isPresent();
        return (home && call.dialect() == Dialect.EVS)
                || !rights.roles(caller, Scope.account(account.id())).isEmpty();
    }

    static SimAnswer regions(Call call) {
        IdentityJson form = new IdentityJson(call);
        return form.many(
                "regions",
                List.of(call.world().site().region()),
                (json, region) -> region(json, form, region));
    }

    private static void region(JsonGenerator json, IdentityJson form, String region) {
        json.writeStringProperty("id", region);
        json.writeStringProperty("description", "");
        json.writeNullProperty("parent_region_id");
        if (form.call().dialect() == Dialect.EVS) {
            json.writeStringProperty("type", "public");
            json.writeObjectPropertyStart("locales");
            json.writeStringProperty("en-us", region);
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("links");
        json.writeStringProperty("self", form.url("/regions/" + region));
        json.writeEndObject();
    }
}
