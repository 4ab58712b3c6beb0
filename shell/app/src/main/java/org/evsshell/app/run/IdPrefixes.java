package org.evsshell.app.run;

import java.util.Optional;

/**
 * Makes full IDs of the prefixes people type at the prompt for commands that only read. Never asks
 * the service.
 */
@FunctionalInterface
public interface IdPrefixes {
    /** Knows none. */
    IdPrefixes NONE = (noun, word) -> Optional.empty();

    /**
     * The one ID a prefix means: eight hex digits or more, all resources known, none of that name.
     *
     * @param noun {@code disk} or {@code snapshot}
     * @param word what was typed
     */
    Optional<String> fullId(String noun, String word);

    /** Whether a word has the form of a prefix, so that a refusal can say so. */
    static boolean isPrefixForm(String word) {
        if (word.length() < 8 || word.length() > 35) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            boolean dash = index == 8 || index == 13 || index == 18 || index == 23;
            boolean fits = dash ? character == '-' : Character.digit(character, 16) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
