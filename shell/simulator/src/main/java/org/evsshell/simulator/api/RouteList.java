package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the routes of one family: what they have in common is said once. */
final class RouteList {
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    /** When the routes were last compared with their pages and with Cinder 21.3 and Keystone 22. */
    private static final String COMPARED = "2026-11-23";

    private final List<Route> routes = new ArrayList<>();
    private String page;

    /** Where the routes of the last call begin. */
    private int last;

    /**
     * @param page what the next routes imitate
     */
    RouteList(String page) {
        this.page = page;
    }

    /** The routes that follow imitate another page. */
    RouteList from(String newPage) {
        page = newPage;
        return this;
    }

    /** A call of Keystone; {@code call} is method and path, below {@code /identity}. */
    RouteList identity(String id, String call, Route.Handler handler) {
        return identity(id, call, BOTH, handler);
    }

    /** A call only IAM has. */
    RouteList evsIdentity(String id, String call, Route.Handler handler) {
        return identity(id, call, EVS, handler);
    }

    private RouteList identity(
            String id, String call, Set<Dialect> dialects, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        "/identity" + path(call),
                        Family.IDENTITY,
                        dialects,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** A version document, on EVS and in Cinder. */
    RouteList version(String id, String call, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        path(call),
                        Family.VERSIONS,
                        BOTH,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** A version document only EVS has. */
    RouteList evsVersion(String id, String call, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        path(call),
                        Family.VERSIONS,
                        EVS,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /**
     * A Cinder call under {@code /v3}, and on EVS under {@code /v2} too.
     *
     * @param operation the operation's name after {@code cinderV3}
     * @param call method and path below the project
     */
    RouteList cinder(String operation, String call, Route.Handler handler) {
        int first = routes.size();
        cinderV3(operation, call, handler);
        add(
                new Route(
                        "cinderV2" + operation,
                        method(call),
                        "/v2/{project}" + path(call),
                        Family.CINDER,
                        EVS,
                        page,
                        COMPARED,
                        access(call),
                        handler));
        last = first;
        return this;
    }

    /** A Cinder call that only the third version has. */
    RouteList cinderV3(String operation, String call, Route.Handler handler) {
        return add(
                new Route(
                        "cinderV3" + operation,
                        method(call),
                        "/v3/{project}" + path(call),
                        Family.CINDER,
                        BOTH,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** A call of EVS's own; {@code call} is method and whole path. */
    RouteList evs(String id, String call, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        path(call),
                        Family.NATIVE,
                        EVS,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** Who makes the last call needs no token. */
    RouteList open() {
        return lastFor(new Access(Access.Need.NOTHING, null));
    }

    /** The last call only looks, though its method may change things elsewhere. */
    RouteList reading() {
        return lastFor(new Access(Access.Need.LOOK, null));
    }

    /**
     * The last call is for admins.
     *
     * @param policy the service's name for the permission, such as {@code
     *     volume_extension:type_create}; the refusal names it
     */
    RouteList admin(String policy) {
        return lastFor(new Access(Access.Need.ADMIN, policy));
    }

    private RouteList lastFor(Access access) {
        for (int index = last; index < routes.size(); index++) {
            routes.set(index, routes.get(index).with(access));
        }
        return this;
    }

    /** A call of Cinder alone, under {@code /v3}. */
    RouteList cinderOnly(String operation, String call, Route.Handler handler) {
        return add(
                new Route(
                        "cinderV3" + operation,
                        method(call),
                        "/v3/{project}" + path(call),
                        Family.CINDER,
                        Set.of(Dialect.CINDER),
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** A call of EVS's on servers; {@code call} is method and path at the servers' host. */
    RouteList servers(String id, String call, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        Endpoints.SERVERS_PATH + path(call),
                        Family.NATIVE,
                        EVS,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    /** A call of Nova. */
    RouteList compute(String id, String call, Route.Handler handler) {
        return add(
                new Route(
                        id,
                        method(call),
                        Endpoints.SERVERS_PATH + path(call),
                        Family.CINDER,
                        BOTH,
                        page,
                        COMPARED,
                        access(call),
                        handler));
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    private RouteList add(Route route) {
        last = routes.size();
        routes.add(route);
        return this;
    }

    private static Access access(String call) {
        return Access.of(method(call));
    }

    private static String method(String call) {
        return call.substring(0, call.indexOf(' '));
    }

    private static String path(String call) {
        return call.substring(call.indexOf(' ') + 1);
    }
}
