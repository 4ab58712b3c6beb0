package org.evsshell.app.catalog;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.ArrayList;
import java.util.List;

/** What to say about words that name no command. */
public final class UnknownCommands {
    private UnknownCommands() {}

    /** The error, with the nearest commands there are; {@code name} may be empty. */
    public static EvsException error(CommandCatalog catalog, List<String> name) {
        if (name.isEmpty()) {
            return EvsException.of(ErrorKind.USAGE, "There is no command.", "See: help");
        }
        String noun = name.getFirst();
        if (name.size() > 1 && LaterCommands.has(name)) {
            return LaterCommands.notThereYet(String.join(" ", name));
        }
        if (catalog.nouns().contains(noun)) {
            return unknownVerb(catalog, name);
        }
        if (LaterCommands.has(name.subList(0, 1))) {
            return LaterCommands.notThereYet(noun);
        }
        String typed = String.join(" ", name);
        List<String> nearest = nearest(catalog, name);
        return EvsException.of(
                ErrorKind.USAGE,
                "There is no command '" + typed + "'.",
                nearest.isEmpty() ? "See: help" : "Did you mean " + or(nearest) + "?");
    }

    private static EvsException unknownVerb(CommandCatalog catalog, List<String> name) {
        String noun = name.getFirst();
        List<String> verbs = catalog.verbs(noun);
        if (name.size() == 1) {
            return EvsException.of(
                    ErrorKind.USAGE,
                    "'" + noun + "' needs a verb: " + String.join(", ", verbs) + ".",
                    "See: help " + noun);
        }
        List<String> nearest = new ArrayList<>();
        for (String verb : Nearest.of(name.get(1), verbs)) {
            nearest.add(noun + " " + verb);
        }
        return EvsException.of(
                ErrorKind.USAGE,
                "There is no command '"
                        + noun
                        + " "
                        + name.get(1)
                        + "'; '"
                        + noun
                        + "' has: "
                        + String.join(", ", verbs)
                        + ".",
                nearest.isEmpty() ? "See: help " + noun : "Did you mean " + or(nearest) + "?");
    }

    /** The first word alone may be right or nearly so even if both together are like nothing. */
    private static List<String> nearest(CommandCatalog catalog, List<String> name) {
        List<String> whole = catalog.nearest(String.join(" ", name));
        return whole.isEmpty() ? Nearest.of(name.getFirst(), catalog.nouns()) : whole;
    }

    private static String or(List<String> words) {
        return "'" + String.join("' or '", words) + "'";
    }
}
