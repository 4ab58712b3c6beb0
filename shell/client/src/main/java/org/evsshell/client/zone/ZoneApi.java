package org.evsshell.client.zone;

import org.evsshell.client.page.RowStream;

/** Availability zones. */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
public final class ZoneApi {
    public RowStream list() {
        throw new UnsupportedOperationException();
    }

    public String firstAvailable() {
        throw new UnsupportedOperationException();
    }
}
