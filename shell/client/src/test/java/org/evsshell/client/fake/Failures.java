package org.evsshell.client.fake;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evsshell.client.error.EvsException;

/** Catches what a test expects to fail. */
public final class Failures {
    private Failures() {}

    /** The failure; fails the test if there is none. */
    public static EvsException of(ThrowingCallable work) {
        return Assertions.catchThrowableOfType(EvsException.class, work);
    }
}
