package org.evsshell.tests.catalogue;

import org.evsshell.simulator.api.Route;
import org.evsshell.simulator.api.Routes;

import java.util.List;

/** The simulator's routes that answer a call. */
public final class RoutesOf {
    private RoutesOf() {}

    /**
     * The routes a call gets to.
     *
     * @param id the call's name in the catalogue
     * @param path its path, variables in braces
     */
    public static List<Route> call(String id, String method, String path) {
        String[] sent = withoutEnd(prefix(id) + path).replace("{api_version}", "v3").split("/", -1);
        return Routes.all().stream()
                .filter(route -> route.method().equals(method))
                .filter(route -> !(named(path) && route.template().endsWith("}")))
                .filter(route -> fits(route.template(), sent))
                .toList();
    }

    /** Whether a request as sent to the simulator is of that call. */
    public static boolean isFor(CatalogueRow row, String method, String path) {
        return row.method().equals(method)
                && !(named(path) && row.path().endsWith("}"))
                && fits(prefix(row.id()) + row.path(), withoutEnd(path).split("/", -1));
    }

    /** Whether a path ends in what fits an ID's place and is none. */
    private static boolean named(String path) {
        return path.endsWith("/detail") || path.endsWith("/tags");
    }

    private static boolean fits(String template, String[] sent) {
        String[] known = withoutEnd(template).split("/", -1);
        if (sent.length != known.length) {
            return false;
        }
        for (int index = 0; index < sent.length; index++) {
            if (!known[index].startsWith("{") && !known[index].equals(sent[index])) {
                return false;
            }
        }
        return true;
    }

    /** What the simulator puts in the place of other hosts. */
    private static String prefix(String id) {
        if (id.startsWith("iam")) {
            return "/identity";
        }
        if (id.startsWith("glance")) {
            return "/image";
        }
        return id.startsWith("ecs") || id.startsWith("nova") ? "/ecs" : "";
    }

    /** Cinder redirects its version document to the path with a slash; the page prints none. */
    static String withoutEnd(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }
}
