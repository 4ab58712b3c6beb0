package org.evsshell.commands.change;

import org.evsshell.plugin.result.Target;

import java.util.List;

/** How targets are spoken of in questions and errors: always with the full ID. */
public final class Wording {
    private Wording() {}

    /**
     * {@code disk 'data-01' (ID)}, or {@code disk ID} when it has no name; {@code the new disk
     * 'data-01'} before it has an ID.
     */
    public static String of(Target target) {
        if (target.id().isEmpty()) {
            String what = target.name().isEmpty() ? "a new " : "the new ";
            return (what + target.noun() + " " + named(target)).strip();
        }
        return target.noun() + " " + named(target);
    }

    /** {@code 'data-01' (ID)}, or the ID alone when there is no name. */
    public static String named(Target target) {
        if (target.name().isEmpty()) {
            return target.id();
        }
        String name = "'" + target.name() + "'";
        return target.id().isEmpty() ? name : name + " (" + target.id() + ")";
    }

    /** {@code disk 'a' (ID)} or {@code 2 disks: 'a' (ID), 'b' (ID)}. */
    public static String all(List<Target> targets) {
        if (targets.size() == 1) {
            return of(targets.getFirst());
        }
        String noun = targets.isEmpty() ? "" : targets.getFirst().noun();
        return targets.size() + " " + noun + "s: " + list(targets);
    }

    /** {@code 'a' (ID), 'b' (ID)}. */
    public static String list(List<Target> targets) {
        return String.join(", ", targets.stream().map(Wording::named).toList());
    }
}
