package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.TemporaryKey;
import org.evsshell.simulator.identity.TemporaryKeys;
import org.evsshell.simulator.identity.Token;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Locale;

/**
 * Temporary access keys (IAM API reference, obtaining a temporary AK/SK). Simplified: a policy in
 * the request narrows nothing.
 */
final class TemporaryKeyHandler {
    private static final int SHORTEST = 900;
    private static final int LONGEST = 86_400;
    private static final int ACCESS_DIGITS = 16;

    private TemporaryKeyHandler() {}

    static SimAnswer create(Call call) {
        JsonNode identity = call.json().path("auth").path("identity");
        String method = identity.path("methods").path(0).asString("");
        JsonNode wanted = identity.path(method);
        Token own = own(call, identity);
        Caller caller =
                switch (method) {
                    case "token" -> own.caller();
                    case "assume_role" ->
                            new Caller(
                                    new AgencyChoice(call).of(wanted, own).id(),
                                    own.userId(),
                                    null);
                    default ->
                            throw Refusal.of(
                                    400, "IAM.0011", "methods must be token or assume_role.");
                };
        // A pair's access key is the request's number, which no other request has.
        String digits = call.requestId().replace("req-", "").replace("-", "");
        TemporaryKey key =
                new TemporaryKeys(call.world().site().seal())
                        .make(
                                "TEMP"
                                        + digits.substring(0, ACCESS_DIGITS)
                                                .toUpperCase(Locale.ROOT),
                                caller,
                                call.now().plus(duration(wanted)));
        return SimAnswer.json(
                201,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("credential");
                            json.writeStringProperty("access", key.access());
                            json.writeStringProperty("secret", key.secret());
                            json.writeStringProperty("securitytoken", key.securityToken());
                            json.writeStringProperty("expires_at", Times.token(key.expiresAt()));
                            json.writeEndObject();
                        }));
    }

    /** The caller's token: in the header or, as was usual, in the body. */
    private static Token own(Call call, JsonNode identity) {
        String inBody = identity.path("token").path("id").asString("");
        String text = call.request().header("X-Auth-Token").orElse(inBody);
        return Authenticator.tokens(call.world())
                .read(text, call.now())
                .orElseThrow(
                        () -> Refusal.of(401, "IAM.0001", "The request requires authentication."));
    }

    private static Duration duration(JsonNode wanted) {
        int seconds = wanted.path("duration_seconds").asInt(SHORTEST);
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw Refusal.of(400, "IAM.0011", "duration_seconds must be 900 to 86400.");
        }
        return Duration.ofSeconds(seconds);
    }
}
