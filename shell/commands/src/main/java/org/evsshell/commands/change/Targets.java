package org.evsshell.commands.change;

import org.evsshell.plugin.command.Invocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The resources somebody named. */
public final class Targets {
    private Targets() {}

    /**
     * All of them, freshly read, in the order named, each once; the first that cannot be resolved
     * ends it, so that nothing is changed before all are known.
     *
     * @param resolve reads a resource by ID or name
     * @param id its full ID
     */
    public static <T> List<T> resolve(
            Invocation invocation,
            List<String> references,
            Function<String, T> resolve,
            Function<T, String> id) {
        Map<String, T> targets = new LinkedHashMap<>();
        for (String reference : references) {
            invocation.scope().check();
            T target = resolve.apply(reference);
            targets.putIfAbsent(id.apply(target), target);
        }
        return new ArrayList<>(targets.values());
    }
}
