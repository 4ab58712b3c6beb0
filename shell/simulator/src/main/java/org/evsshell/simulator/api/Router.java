package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a request to its route: fault before, authentication, handler, fault after. Not
 * thread-safe; the simulator's lock guards it.
 */
public final class Router {
    /** Cinder's max_request_body_size. */
    private static final int MOST_BODY_BYTES = 114_688;

    /** The gateway of EVS lets this much through (API Gateway reference, APIG.0201). */
    private static final int MOST_BODY_BYTES_OF_EVS = 12 << 20;

    private final World world;
    private final Behaviour behaviour;
    private final Faults faults;
    private final Authenticator authenticator;

    public Router(World world, Behaviour behaviour, Faults faults) {
        this.world = world;
        this.behaviour = behaviour;
        this.faults = faults;
        this.authenticator = new Authenticator(world);
    }

    /** A route that fits a request, with the named parts of its path. */
    private record Match(Route route, Map<String, String> parameters) {}

    /**
     * Answers a request.
     *
     * @param requestId the number the answer carries, such as {@code req-...}
     */
    public SimAnswer answer(SimRequest request, Instant now, String requestId) {
        Dialect dialect = world.site().dialect();
        List<String> path = segments(request.path());
        Match match = match(request.method(), path);
        Family family = match == null ? familyOf(path) : match.route().family();
        Envelope envelope = new Envelope(family, dialect, requestId, behaviour.endpoints());
        SimAnswer answer =
                match == null ? envelope.noRoute() : throughFaults(request, match, envelope, now);
        return identified(answer, family, requestId);
    }

    private SimAnswer throughFaults(
            SimRequest request, Match match, Envelope envelope, Instant now) {
        String id = match.route().id();
        Supplier<String> text = () -> Faulty.textOf(request);
        Optional<Fault> before = faults.strike(FaultKind.Point.BEFORE, id, text);
        if (before.isPresent() && before.get().kind() != FaultKind.SLOW) {
            return Faulty.instead(before.get(), envelope);
        }
        Duration wait = before.map(Fault::pause).orElse(Duration.ZERO);
        SimAnswer answer = done(request, match, envelope, now);
        Optional<Fault> after = faults.strike(FaultKind.Point.AFTER, id, text);
        if (after.isPresent()) {
            answer = Faulty.afterwards(after.get(), answer, envelope);
        }
        return answer.after(wait);
    }

    private SimAnswer done(SimRequest request, Match match, Envelope envelope, Instant now) {
        String versionHeader = "";
        try {
            Optional<SimAnswer> tooLarge = tooLarge(request, envelope);
            if (tooLarge.isPresent()) {
                return tooLarge.get();
            }
            Token token =
                    authenticator.authenticate(request, match.route(), match.parameters(), now);
            Microversion version = microversion(request, match.route());
            versionHeader = version == null ? "" : "volume " + version;
            Call call =
                    new Call(
                            match.route(),
                            request,
                            match.parameters(),
                            Query.of(request.path()),
                            version == null ? Microversion.LOWEST : version,
                            token,
                            world,
                            behaviour,
                            faults,
                            now,
                            envelope.requestId());
            checkProject(call);
            Permissions.demand(call);
            return versioned(match.route().handler().handle(call), versionHeader);
        } catch (Refusal refusal) {
            return versioned(envelope.wrap(refusal), versionHeader);
        }
    }

    private static Optional<SimAnswer> tooLarge(SimRequest request, Envelope envelope) {
        int bytes = request.body().length;
        return switch (envelope.dialect()) {
            case CINDER ->
                    bytes > MOST_BODY_BYTES
                            ? Optional.of(
                                    SimAnswer.text(413, "text/html", "Request Entity Too Large"))
                            : Optional.empty();
            case EVS ->
                    bytes > MOST_BODY_BYTES_OF_EVS
                            ? Optional.of(
                                    envelope.wrap(
                                            Refusal.of(
                                                    413, "APIG.0201", "Request entity too large")))
                            : Optional.empty();
        };
    }

    private @Nullable Microversion microversion(SimRequest request, Route route) {
        boolean versioned = request.path().startsWith("/v3") || route.template().equals("/");
        return versioned
                ? Microversion.of(request.header("OpenStack-API-Version"), world.site().dialect())
                : null;
    }

    private static SimAnswer versioned(SimAnswer answer, String version) {
        return version.isEmpty()
                ? answer
                : answer.with("Openstack-Api-Version", version)
                        .with("Vary", "OpenStack-API-Version");
    }

    /** The project in the path must be the token's. */
    private static void checkProject(Call call) {
        String project = call.parameters().get("project");
        if (project != null && !project.equals(call.token().projectId())) {
            throw call.route().family() == Family.NATIVE
                    ? Refusal.badRequest(
                            "Common.0018", "The project differs from that of the token.")
                    : Refusal.badRequest("Malformed request url");
        }
    }

    private @Nullable Match match(String method, List<String> path) {
        for (Route route : Routes.all()) {
            if (route.method().equals(method)
                    && route.dialects().contains(world.site().dialect())) {
                Map<String, String> parameters = route.match(path);
                if (parameters != null) {
                    return new Match(route, parameters);
                }
            }
        }
        return null;
    }

    private static Family familyOf(List<String> path) {
        return path.getFirst().equals("identity") ? Family.IDENTITY : Family.CINDER;
    }

    /** The parts of a path, decoded; after a version a slash at the end counts for nothing. */
    private static List<String> segments(String path) {
        int mark = path.indexOf('?');
        String bare = mark < 0 ? path : path.substring(0, mark);
        List<String> parts = new ArrayList<>();
        for (String part : bare.substring(1).split("/", -1)) {
            parts.add(decoded(part));
        }
        boolean hasVersionOnly = parts.size() > 1 && parts.size() <= 3;
        if (hasVersionOnly && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    /** A wrong escape stands for itself, as with the service's own servers, and leads nowhere. */
    private static String decoded(String part) {
        try {
            return Query.decode(part.replace("+", "%2B"));
        } catch (Refusal malformed) {
            return part;
        }
    }

    private static SimAnswer identified(SimAnswer answer, Family family, String requestId) {
        return family == Family.IDENTITY
                ? answer.with("X-Openstack-Request-Id", requestId).with("Vary", "X-Auth-Token")
                : answer.with("X-Openstack-Request-Id", requestId)
                        .with("X-Compute-Request-Id", requestId);
    }
}
