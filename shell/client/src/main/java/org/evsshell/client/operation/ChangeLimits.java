package org.evsshell.client.operation;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much one invocation may change: nothing ({@code --read-only}), so many operations ({@code
 * --max-changes}), or only after somebody consented (a script on a production cloud). Safe for use
 * from any thread.
 */
public final class ChangeLimits {
    private final boolean readOnly;
    private final @Nullable Integer maximum;
    private final Runnable consent;
    private final AtomicInteger changes = new AtomicInteger();

    /**
     * @param readOnly whether every change is refused
     * @param maximum the most changes allowed, null for no limit
     * @param consent called before each change; throws {@link ErrorKind#DECLINED} to refuse
     */
    public ChangeLimits(boolean readOnly, @Nullable Integer maximum, Runnable consent) {
        this.readOnly = readOnly;
        this.maximum = maximum;
        this.consent = consent;
    }

    /** Everything allowed. */
    public static ChangeLimits none() {
        return new ChangeLimits(false, null, () -> {});
    }

    /** Whether every change is refused. */
    public boolean readOnly() {
        return readOnly;
    }

    /** The most changes allowed; null for no limit. */
    public @Nullable Integer maximum() {
        return maximum;
    }

    /**
     * Counts what a call about to be sent changes.
     *
     * @throws EvsException of kind {@link ErrorKind#DECLINED} if it may not be sent
     */
    public void beforeChange(Call call) {
        Operation operation = call.operation();
        if (readOnly) {
            throw declined(
                    operation, "--read-only is on", "Leave --read-only out to change things.");
        }
        consent.run();
        if (maximum != null && changes.addAndGet(call.changes()) > maximum) {
            throw declined(
                    operation,
                    "--max-changes " + maximum + " is used up",
                    "Raise --max-changes if that many changes are meant.");
        }
    }

    private static EvsException declined(Operation operation, String why, String hint) {
        EvsException.Detail detail =
                new EvsException.Detail(operation.id(), null, null, null, null, null)
                        .withHint(hint);
        return EvsException.of(
                ErrorKind.DECLINED, operation.id() + " was not sent: " + why + ".", detail, null);
    }
}
