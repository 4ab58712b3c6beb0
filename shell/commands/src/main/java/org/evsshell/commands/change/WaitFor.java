package org.evsshell.commands.change;

import org.evsshell.client.wait.WaitGoal;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the {@code wait} commands wait for.
 *
 * @param settled states that last and are no failures
 * @param failed states that end a wait badly, unless asked for
 */
public record WaitFor(List<String> settled, List<String> failed) {
    private static final String DELETED = "deleted";

    public WaitFor {
        settled = List.copyOf(settled);
        failed = List.copyOf(failed);
    }

    /** The goal; {@code status} null for any state that lasts, or absence. */
    public WaitGoal goal(@Nullable String status) {
        if (status == null) {
            return new WaitGoal(Set.copyOf(settled), Set.copyOf(failed), true);
        }
        if (status.equals(DELETED)) {
            return WaitGoal.untilGone(Set.copyOf(failed));
        }
        Set<String> failing = new LinkedHashSet<>(failed);
        failing.remove(status);
        return WaitGoal.until(Set.of(status), failing);
    }

    /**
     * The resources named, each once; one that is already gone counts where absence is waited for
     * and its ID was given.
     *
     * @param resolve reads a resource by ID or name
     */
    public List<Outcome> targets(
            String noun,
            List<String> references,
            @Nullable String status,
            Function<String, Outcome> resolve) {
        Map<String, Outcome> targets = new LinkedHashMap<>();
        for (String reference : references) {
            Outcome outcome = target(noun, reference, status, resolve);
            targets.putIfAbsent(outcome.target().id(), outcome);
        }
        return new ArrayList<>(targets.values());
    }

    private static Outcome target(
            String noun,
            String reference,
            @Nullable String status,
            Function<String, Outcome> resolve) {
        if (!DELETED.equals(status) || !isId(reference)) {
            return resolve.apply(reference);
        }
        return new Outcome(new Target(noun, reference, ""), DELETED, null, null);
    }

    private static boolean isId(String reference) {
        return Pattern.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", reference);
    }
}
