package org.evsshell.client.wait;

import java.util.Set;

/**
 * What a wait is for.
 *
 * @param target states that end it well; empty when only {@code gone} does
 * @param failing states that end it badly
 * @param gone whether the resource's absence (404) ends it well
 */
public record WaitGoal(Set<String> target, Set<String> failing, boolean gone) {
    public WaitGoal {
        target = Set.copyOf(target);
        failing = Set.copyOf(failing);
    }

    /** Until the resource is gone; {@code failing} states end it badly. */
    public static WaitGoal untilGone(Set<String> failing) {
        return new WaitGoal(Set.of(), failing, true);
    }

    /** Until one of the target states; {@code failing} states and absence end it badly. */
    public static WaitGoal until(Set<String> target, Set<String> failing) {
        return new WaitGoal(target, failing, false);
    }
}
