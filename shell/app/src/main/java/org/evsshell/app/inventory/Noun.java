package org.evsshell.app.inventory;

import java.util.Optional;

/** What the inventory keeps. */
public enum Noun {
    DISK("disk"),
    SNAPSHOT("snapshot"),
    SERVER("server");

    private final String word;

    Noun(String word) {
        this.word = word;
    }

    /** The noun as commands write it. */
    public String word() {
        return word;
    }

    /** The noun of a word; empty for nouns that are not kept. */
    public static Optional<Noun> of(String word) {
        for (Noun noun : values()) {
            if (noun.word.equals(word)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }
}
