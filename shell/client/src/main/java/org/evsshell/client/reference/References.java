package org.evsshell.client.reference;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.List;

/** What a word on the command line means: an ID when it has the form of one, else a name. */
public final class References {
    private References() {}

    /** Whether a word has the form of a UUID, and so is an ID, never a name. */
    public static boolean isId(String word) {
        if (word.length() != 36) {
            return false;
        }
        for (int position = 0; position < 36; position++) {
            boolean dash = position == 8 || position == 13 || position == 18 || position == 23;
            char letter = word.charAt(position);
            if (dash ? letter != '-' : Character.digit(letter, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Nothing has this ID; {@code refusal} is what the service said. */
    public static EvsException noneWithId(
            String noun, String id, String cloud, EvsException refusal) {
        return EvsException.of(
                ErrorKind.NOT_FOUND,
                "No " + noun + " has the ID " + id + " in cloud '" + cloud + "'.",
                refusal.detail().withHint(noun + " list"),
                refusal);
    }

    /** Nothing has this name. */
    public static EvsException noneNamed(String noun, String name, String cloud) {
        return EvsException.of(
                ErrorKind.NOT_FOUND,
                "No " + noun + " is named '" + name + "' in cloud '" + cloud + "'.",
                noun + " list");
    }

    /** Nothing has this name; {@code refusal} is what the service said. */
    public static EvsException noneNamed(
            String noun, String name, String cloud, EvsException refusal) {
        return EvsException.of(
                ErrorKind.NOT_FOUND,
                "No " + noun + " is named '" + name + "' in cloud '" + cloud + "'.",
                refusal.detail().withHint(noun + " list"),
                refusal);
    }

    /** Several have this name. */
    public static EvsException ambiguous(String noun, String name, List<String> ids) {
        return EvsException.of(
                ErrorKind.AMBIGUOUS,
                ids.size() + " " + noun + "s are named '" + name + "': " + String.join(", ", ids),
                "Give the ID instead of the name.");
    }
}
