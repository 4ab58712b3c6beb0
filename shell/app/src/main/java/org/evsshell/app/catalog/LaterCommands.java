package org.evsshell.app.catalog;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the interface promises and this version does not have: told apart from typing mistakes.
 * Consulted only when no command or option of that name was found.
 */
public final class LaterCommands {
    private static final Map<String, List<String>> VERBS =
            Map.ofEntries(
                    Map.entry("script", List.of("check", "list")),
                    Map.entry("plugin", List.of("install", "remove", "enable", "disable")));

    private static final Map<String, List<String>> OPTIONS =
            Map.of("script run", List.of("allow-read", "allow-write", "allow-env"));

    private LaterCommands() {}

    /** Whether a noun, alone or with a verb, is meant for later. */
    public static boolean has(List<String> name) {
        List<String> verbs = VERBS.get(name.getFirst());
        if (verbs == null) {
            return false;
        }
        return name.size() == 1 || verbs.contains(name.get(1));
    }

    /** The nouns meant for later, alone or with more verbs. */
    static Set<String> nouns() {
        return VERBS.keySet();
    }

    /** Whether a command's option is meant for later. */
    public static boolean hasOption(String words, String option) {
        return OPTIONS.getOrDefault(words, List.of()).contains(option);
    }

    /** The error for it. */
    public static EvsException notThereYet(String what) {
        return EvsException.of(
                ErrorKind.USAGE,
                "'" + what + "' is not there yet: it comes with the next version of the shell.",
                "See what is there: help");
    }
}
