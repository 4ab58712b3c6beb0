package org.evsshell.simulator.api;

/** Whose manners a route has: how it authenticates and how it refuses. */
public enum Family {
    /** Keystone. */
    IDENTITY,
    /** The version calls of the block storage. */
    VERSIONS,
    /** Cinder calls, on either cloud. */
    CINDER,
    /** EVS's own calls. */
    NATIVE
}
