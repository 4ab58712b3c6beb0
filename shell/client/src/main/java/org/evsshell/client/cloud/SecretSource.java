package org.evsshell.client.cloud;

import java.util.function.Supplier;

/**
 * Gives a secret when it is needed; asks somebody or runs a program only then, on the thread that
 * wants it, which may be interrupted. Safe for use from any thread.
 */
@FunctionalInterface
public interface SecretSource extends Supplier<String> {
    /** What it gave was not accepted: the next to ask is not given the same out of memory. */
    default void refused() {}
}
