package org.evsshell.app.completion;

import java.util.List;

/** Words the shell knows by the name of their kind, such as clouds and output formats. */
@FunctionalInterface
public interface KnownWords {
    /** Nothing is known. */
    KnownWords NONE = kind -> List.of();

    /**
     * The words of a kind; empty for a kind unknown here. Called on a key press: reads no more than
     * a small file.
     *
     * @param kind {@code cloud}, {@code format}, {@code plugin}, {@code job}, {@code metadata},
     *     {@code metadata:disk:data-01} for that of one resource, and {@code field:disk} for the
     *     fields of a noun
     */
    List<String> of(String kind);
}
