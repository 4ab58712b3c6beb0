package org.evsshell.client.operation;

import org.evsshell.client.cancel.CancelScope;

/**
 * On whose behalf a call is made.
 *
 * @param scope the invocation's life
 * @param limits how much it may change
 * @param background whether the call gives way to others (completion's inventory)
 */
public record CallContext(CancelScope scope, ChangeLimits limits, boolean background) {
    /** A foreground invocation without limits. */
    public static CallContext foreground(CancelScope scope) {
        return new CallContext(scope, ChangeLimits.none(), false);
    }
}
