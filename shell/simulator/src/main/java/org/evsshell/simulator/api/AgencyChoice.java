package org.evsshell.simulator.api;

import org.evsshell.simulator.identity.Agency;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.identity.User;

import tools.jackson.databind.JsonNode;

/** Finds the agency somebody wants to act for (IAM API reference, obtaining an agency token). */
record AgencyChoice(Call call) {

    /** An agency somebody may act for. The reference calls its name otherwise than its example. */
    Agency of(JsonNode wanted, Token own) {
        String name = text(wanted, "xrole_name", "agency_name");
        String accountId = wanted.path("domain_id").asString("");
        String accountName = wanted.path("domain_name").asString("");
        Directory directory = call.world().directory();
        Agency agency =
                directory.accounts().stream()
                        .filter(
                                each ->
                                        accountId.isEmpty()
                                                ? each.name().equals(accountName)
                                                : each.id().equals(accountId))
                        .flatMap(
                                account ->
                                        directory.agencies().stream()
                                                .filter(
                                                        each ->
                                                                each.accountId()
                                                                        .equals(account.id())))
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> Refusal.of(404, "IAM.0004", "There is no agency " + name));
        String home = directory.user(own.userId()).map(User::accountId).orElse("");
        boolean trusted = agency.trustedAccountId().equals(home);
        if (!trusted || !Authenticator.rights(call.world()).mayActForOthers(own.userId())) {
            throw Refusal.of(403, "IAM.0002", "The caller may not act for this agency.");
        }
        return agency;
    }

    private static String text(JsonNode node, String name, String other) {
        JsonNode value = node.has(name) ? node.path(name) : node.path(other);
        return value.asString("");
    }
}
