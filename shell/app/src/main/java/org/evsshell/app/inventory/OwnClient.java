package org.evsshell.app.inventory;

import org.evsshell.app.run.Session;
import org.evsshell.client.EvsClient;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * The client of one project, taken from the session while that project is in use and kept: an
 * inventory must never be filled from another cloud after {@code cloud use}.
 */
final class OwnClient implements Supplier<EvsClient> {
    private final Supplier<Session> session;
    private final String key;
    private @Nullable EvsClient client;
    private volatile boolean reached;

    OwnClient(Supplier<Session> session, String key) {
        this.session = session;
        this.key = key;
    }

    @Override
    public synchronized EvsClient get() {
        EvsClient own = client;
        if (own == null) {
            if (!CloudKey.of(session.get().cloud().cloud()).equals(key)) {
                throw EvsException.of(ErrorKind.INTERRUPTED, "Another cloud is in use.");
            }
            own = session.get().client();
            client = own;
        }
        return own;
    }

    /** The service has answered: from now on the connection knows where it leads. */
    void reached() {
        reached = true;
    }

    /** The region it leads to; null as long as asking would send something. */
    @Nullable String region() {
        return reached ? get().cloud().region() : null;
    }
}
