package org.evsshell.client.wait;

/** Hears how a wait goes on; called on the waiting thread. */
@FunctionalInterface
public interface WaitListener {
    /** Hears nothing. */
    WaitListener SILENT = (id, status, done, total) -> {};

    /**
     * A resource was read.
     *
     * @param id the resource
     * @param status its state
     * @param done how many of the wait's resources have ended
     * @param total how many there are
     */
    void seen(String id, String status, int done, int total);
}
