package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One call the simulator knows.
 *
 * @param id the operation's name in the catalogue of the service
 * @param template the path, with parts in braces
 * @param dialects the clouds that have it
 * @param page what it imitates
 * @param compared when it was last compared with that
 * @param access who may make it
 */
public record Route(
        String id,
        String method,
        String template,
        Family family,
        Set<Dialect> dialects,
        String page,
        String compared,
        Access access,
        Handler handler) {

    /** Does the work of a route. */
    interface Handler {
        SimAnswer handle(Call call);
    }

    public Route {
        dialects = Set.copyOf(dialects);
    }

    /** This route for others. */
    Route with(Access other) {
        return new Route(id, method, template, family, dialects, page, compared, other, handler);
    }

    /** The named parts of a path that fits; null for one that does not. */
    @Nullable Map<String, String> match(List<String> path) {
        String[] parts = template.substring(1).split("/", -1);
        if (parts.length != path.size()) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        for (int index = 0; index < parts.length; index++) {
            String part = parts[index];
            if (part.startsWith("{") && !path.get(index).isEmpty()) {
                parameters.put(part.substring(1, part.length() - 1), path.get(index));
            } else if (!part.equals(path.get(index))) {
                return null;
            }
        }
        return parameters;
    }
}
