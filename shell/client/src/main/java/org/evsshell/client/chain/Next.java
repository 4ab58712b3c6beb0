package org.evsshell.client.chain;

/** The rest of the chain. */
@FunctionalInterface
public interface Next {
    /**
     * Goes on.
     *
     * @throws org.evsshell.client.error.EvsException when it cannot
     */
    Answer proceed(Exchange exchange);
}
