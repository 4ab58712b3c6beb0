package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.identity.Rights;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.identity.Tokens;
import org.evsshell.simulator.signature.Authorization;
import org.evsshell.simulator.world.World;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out who sent a request: by its token or, on EVS, by its signature. What a request with both
 * means is not documented; here the token counts.
 */
record Authenticator(World world) {

    Token authenticate(
            SimRequest request, Route route, Map<String, String> parameters, Instant now) {
        if (isOpen(route)) {
            return Token.nobody();
        }
        Optional<String> text = request.header("X-Auth-Token");
        Optional<String> signature =
                request.header("Authorization").filter(Authorization::isSignature);
        if (text.isEmpty() && signature.isPresent() && world.site().dialect() == Dialect.EVS) {
            return new KeyCheck(world, now).check(request, signature.get(), parameters);
        }
        return byToken(text.orElse(""), now);
    }

    private boolean isOpen(Route route) {
        return switch (route.family()) {
            case IDENTITY -> route.access().need() == Access.Need.NOTHING;
            // Cinder lists its versions for all, but shows one only to who has a token.
            case VERSIONS -> world.site().dialect() == Dialect.EVS || route.template().equals("/");
            case CINDER, NATIVE -> false;
        };
    }

    private Token byToken(String text, Instant now) {
        Tokens tokens = tokens(world);
        Token token = tokens.open(text).orElseThrow(Refusal::unauthenticated);
        if (world.site().dialect() == Dialect.EVS && !token.expiresAt().isAfter(now)) {
            throw Refusal.of(401, "APIG.0307", "The token must be updated.");
        }
        if (!tokens.holds(token, now)) {
            throw Refusal.unauthenticated();
        }
        return token;
    }

    static Tokens tokens(World world) {
        return new Tokens(world.site().seal(), world.directory());
    }

    static Rights rights(World world) {
        return new Rights(world.directory());
    }
}
