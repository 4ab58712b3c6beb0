package org.evsshell.client.job;

import org.evsshell.client.wait.WaitOptions;

/** Jobs. */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
public final class JobApi {
    public Job show(String id) {
        throw new UnsupportedOperationException();
    }

    public Job await(String id, WaitOptions options) {
        throw new UnsupportedOperationException();
    }
}
