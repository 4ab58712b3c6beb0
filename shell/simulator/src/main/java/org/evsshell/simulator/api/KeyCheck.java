package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.identity.AccessKey;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Rights;
import org.evsshell.simulator.identity.Scope;
import org.evsshell.simulator.identity.TemporaryKey;
import org.evsshell.simulator.identity.TemporaryKeys;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.identity.User;
import org.evsshell.simulator.signature.Authorization;
import org.evsshell.simulator.signature.Signature;
import org.evsshell.simulator.world.World;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a signed request: its date, its key, whether the key is locked, the signature, the
 * project. The codes are those of the API Gateway and IAM references; which comes first is not
 * documented. Simplified: a temporary key's policy narrows nothing.
 */
record KeyCheck(World world, Instant now) {
    private static final Duration MOST_SKEW = Duration.ofMinutes(15);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int DAY_DIGITS = 8;

    /** A key that may sign. */
    private record Pair(String secret, Caller caller) {}

    Token check(SimRequest request, String header, Map<String, String> parameters) {
        Authorization authorization =
                Authorization.parse(header)
                        .orElseThrow(() -> wrong("the Authorization header is malformed"));
        String date = request.header("X-Sdk-Date").orElse("");
        checkDate(date, authorization);
        Pair pair = pair(request, authorization.access());
        Directory directory = world.directory();
        if (directory.isLocked(authorization.access(), now)) {
            throw wrong("too many wrong signatures, the access key is locked for five minutes");
        }
        if (!Signature.fits(request, authorization, pair.secret(), date)) {
            directory.countFailure(authorization.access(), now);
            throw wrong("the signature does not match that of the request");
        }
        directory.forgetFailures(authorization.access());
        return new Token(
                pair.caller(),
                scope(request, pair.caller(), parameters),
                now,
                now.plus(MOST_SKEW),
                List.of("hmac"),
                "");
    }

    private void checkDate(String text, Authorization authorization) {
        Instant date;
        try {
            date = LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException malformed) {
            throw wrong("X-Sdk-Date is missing or malformed");
        }
        if (Duration.between(date, now).abs().compareTo(MOST_SKEW) > 0) {
            throw Refusal.of(
                    401,
                    "APIG.0303",
                    "Incorrect authentication information: the signature has expired, the request"
                            + " is more than 15 minutes off.");
        }
        String scope = authorization.scope();
        if (scope != null && !scope.startsWith(text.substring(0, DAY_DIGITS) + "/")) {
            throw wrong("the day of the scope is not that of X-Sdk-Date");
        }
    }

    private Pair pair(SimRequest request, String access) {
        Optional<String> securityToken = request.header("X-Security-Token");
        if (securityToken.isPresent()) {
            return temporary(securityToken.get(), access);
        }
        AccessKey key =
                world.directory()
                        .key(access)
                        .orElseThrow(() -> wrong("the access key " + access + " does not exist"));
        if (!key.enabled()) {
            throw Refusal.of(400, "IAM.1107", "The access key is disabled.");
        }
        if (key.expiresAt() != null && !key.expiresAt().isAfter(now)) {
            throw Refusal.of(400, "IAM.1105", "The access key has expired.");
        }
        return owned(key.secret(), Caller.user(key.userId()));
    }

    private Pair temporary(String securityToken, String access) {
        TemporaryKey key =
                new TemporaryKeys(world.site().seal())
                        .open(securityToken)
                        .filter(each -> each.access().equals(access))
                        .orElseThrow(() -> wrong("the security token is not that of the key"));
        if (!key.expiresAt().isAfter(now)) {
            throw Refusal.of(400, "IAM.1108", "The security token has expired.");
        }
        return owned(key.secret(), key.caller());
    }

    private Pair owned(String secret, Caller caller) {
        if (!rights().isPresent(caller, now)) {
            throw Refusal.of(403, "IAM.0080", "The owner of the access key is disabled.");
        }
        return new Pair(secret, caller);
    }

    /**
     * The project a request is about: the header's and the path's must be one. A request to the
     * identity service that names none is about the one its user logs in to.
     */
    private Scope scope(SimRequest request, Caller caller, Map<String, String> parameters) {
        Optional<String> said = request.header("X-Project-Id").filter(id -> !id.isEmpty());
        Optional<String> path = Optional.ofNullable(parameters.get("project"));
        if (said.isPresent() && path.isPresent() && !said.equals(path)) {
            throw noAccess();
        }
        Optional<String> project = said.or(() -> path);
        Optional<String> account =
                request.header("X-Domain-Id").filter(id -> project.isEmpty() && !id.isEmpty());
        Scope scope =
                project.map(Scope::project).or(() -> account.map(Scope::account)).orElse(null);
        if (scope == null) {
            return world.directory()
                    .user(caller.userId())
                    .map(User::projectId)
                    .map(Scope::project)
                    .filter(own -> rights().isOpen(caller, own))
                    .orElse(Scope.NONE);
        }
        boolean foreign =
                account.isPresent()
                        && rights().home(caller)
                                .filter(home -> home.id().equals(account.get()))
                                .isEmpty();
        if (foreign || !rights().isOpen(caller, scope)) {
            throw noAccess();
        }
        return scope;
    }

    private Rights rights() {
        return Authenticator.rights(world);
    }

    private static Refusal wrong(String why) {
        return Refusal.of(401, "APIG.0301", "Incorrect IAM authentication information: " + why);
    }

    private static Refusal noAccess() {
        return Refusal.of(403, "APIG.0310", "The project may not be used with this access key.");
    }
}
