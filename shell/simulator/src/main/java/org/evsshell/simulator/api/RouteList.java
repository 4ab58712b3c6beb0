package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the routes of one family: what they have in common is said once. */
final class RouteList {
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    private static final Home KEYSTONE = new Home("/identity", Family.IDENTITY, BOTH);
    private static final Home IAM = new Home("/identity", Family.IDENTITY, EVS);
    private static final Home VERSIONS = new Home("", Family.VERSIONS, BOTH);
    private static final Home EVS_VERSIONS = new Home("", Family.VERSIONS, EVS);
    private static final Home NATIVE = new Home("", Family.NATIVE, EVS);
    private static final Home SECOND_FORM = new Home("/v2/{project}", Family.CINDER, EVS);
    private static final Home THIRD_FORM = new Home("/v3/{project}", Family.CINDER, BOTH);
    private static final Home PLAIN_CINDER =
            new Home("/v3/{project}", Family.CINDER, Set.of(Dialect.CINDER));
    private static final Home SERVERS = new Home(Endpoints.SERVERS_PATH, Family.NATIVE, EVS);
    private static final Home COMPUTE = new Home(Endpoints.SERVERS_PATH, Family.CINDER, BOTH);

    private static final Home IMAGES = new Home(Endpoints.IMAGES_PATH, Family.CINDER, BOTH);

    /** When the routes were last compared with their pages and with Cinder 21.3 and Keystone 22. */
    private static final String COMPARED = "2026-11-25";

    private final List<Route> routes = new ArrayList<>();
    private String page;

    /** Where the routes of the last call begin. */
    private int last;

    /**
     * What the routes of one kind have in common.
     *
     * @param prefix what stands before the path
     */
    private record Home(String prefix, Family family, Set<Dialect> dialects) {}

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
        return add(id, call, KEYSTONE, handler);
    }

    /** A call only IAM has. */
    RouteList evsIdentity(String id, String call, Route.Handler handler) {
        return add(id, call, IAM, handler);
    }

    /** A version document, on EVS and in Cinder. */
    RouteList version(String id, String call, Route.Handler handler) {
        return add(id, call, VERSIONS, handler);
    }

    /** A version document only EVS has. */
    RouteList evsVersion(String id, String call, Route.Handler handler) {
        return add(id, call, EVS_VERSIONS, handler);
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
        add("cinderV2" + operation, call, SECOND_FORM, handler);
        last = first;
        return this;
    }

    /** A Cinder call that only the third version has. */
    RouteList cinderV3(String operation, String call, Route.Handler handler) {
        return add("cinderV3" + operation, call, THIRD_FORM, handler);
    }

    /** A call of Cinder alone, under {@code /v3}. */
    RouteList cinderOnly(String operation, String call, Route.Handler handler) {
        return add("cinderV3" + operation, call, PLAIN_CINDER, handler);
    }

    /** A call of EVS's own; {@code call} is method and whole path. */
    RouteList evs(String id, String call, Route.Handler handler) {
        return add(id, call, NATIVE, handler);
    }

    /** A call of EVS's on servers; {@code call} is method and path at the servers' host. */
    RouteList servers(String id, String call, Route.Handler handler) {
        return add(id, call, SERVERS, handler);
    }

    /** A call of Nova. */
    RouteList compute(String id, String call, Route.Handler handler) {
        return add(id, call, COMPUTE, handler);
    }

    /** A call of Glance. */
    RouteList images(String id, String call, Route.Handler handler) {
        return add(id, call, IMAGES, handler);
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

    List<Route> all() {
        return List.copyOf(routes);
    }

    private RouteList add(String id, String call, Home home, Route.Handler handler) {
        int blank = call.indexOf(' ');
        String method = call.substring(0, blank);
        last = routes.size();
        routes.add(
                new Route(
                        id,
                        method,
                        home.prefix() + call.substring(blank + 1),
                        home.family(),
                        home.dialects(),
                        page,
                        COMPARED,
                        Access.of(method),
                        handler));
        return this;
    }
}
