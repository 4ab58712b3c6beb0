package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.identity.Role;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.json.JsonTrees;
import org.evsshell.simulator.world.World;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A request on its way to a handler, with all a handler may look at.
 *
 * @param parameters the named parts of the path
 * @param microversion the lowest on paths without microversions
 * @param token who calls; nobody on routes that ask for no token
 * @param now the moment of the request
 * @param requestId what the answer is numbered with; no two requests have the same
 */
record Call(
        Route route,
        SimRequest request,
        Map<String, String> parameters,
        Query query,
        Microversion microversion,
        Token token,
        World world,
        Behaviour behaviour,
        Faults faults,
        Instant now,
        String requestId) {

    Dialect dialect() {
        return world.site().dialect();
    }

    /** What the caller may do where the token is for. */
    Set<Role> roles() {
        return Authenticator.rights(world).roles(token.caller(), token.scope());
    }

    boolean isAdmin() {
        return roles().contains(Role.ADMIN);
    }

    /**
     * Refuses whoever is no admin, for calls where the body tells whether it takes one; a route
     * that always does says so in its {@link RouteList}.
     *
     * @param policy the service's name for the permission
     */
    void demandAdmin(String policy) {
        if (!isAdmin()) {
            throw Permissions.refusal(this, policy);
        }
    }

    /** A named part of the path. */
    String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException(route.id() + " has no {" + name + "} in its path");
        }
        return value;
    }

    String projectId() {
        return parameter("project");
    }

    /** The version at the start of the path, such as {@code v3}. */
    String version() {
        return request.path().substring(1, 3);
    }

    /** The body as JSON. */
    JsonNode json() {
        try {
            JsonNode node = JsonTrees.read(request.body());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException notJson) {
            throw malformedBody();
        }
        throw malformedBody();
    }

    private static Refusal malformedBody() {
        return Refusal.badRequest("EVS.1052", "Malformed request body");
    }

    /** When a state entered now passes. */
    Instant passed() {
        return now.plus(behaviour.transition());
    }

    /** Whether something this call starts ends badly. */
    boolean fails(FaultKind kind) {
        return faults.strikes(kind, route.id(), () -> Faulty.textOf(request));
    }

    /** The base of links to a collection, with version and project. */
    String links() {
        return behaviour.endpoints().links(dialect()) + "/" + version() + "/" + projectId();
    }

    /** The base of bookmarks: links without a version. */
    String bookmarks() {
        return behaviour.endpoints().links(dialect()) + "/" + projectId();
    }
}
