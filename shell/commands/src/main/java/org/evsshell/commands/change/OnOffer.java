package org.evsshell.commands.change;

import org.evsshell.client.explain.Offer;
import org.evsshell.plugin.command.Invocation;
import org.jspecify.annotations.Nullable;

/**
 * What the cloud has of the types and zones a plan asks for. Read only where nothing will be sent:
 * otherwise the service itself says so, and calls are saved.
 */
public final class OnOffer {
    private OnOffer() {}

    /** The lists that matter; unread for what is null. */
    public static Offer of(Invocation invocation, @Nullable String type, @Nullable String zone) {
        return invocation.dryRun() ? Offer.of(invocation.client(), type, zone) : Offer.UNREAD;
    }
}
