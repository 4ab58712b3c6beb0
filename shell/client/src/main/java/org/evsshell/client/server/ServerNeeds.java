package org.evsshell.client.server;

import org.evsshell.client.wait.Judge;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;

import java.util.Collection;
import java.util.Map;

/** What attaching disks needs to know from beside servers; the client wires it. */
public interface ServerNeeds {
    /** Waits until each of the servers' jobs has succeeded or cannot any more. */
    Map<String, WaitOutcome> awaitJobs(Collection<String> ids, WaitOptions options);

    /** Waits for disks until the judge says so. */
    Map<String, WaitOutcome> awaitDisks(Collection<String> ids, Judge judge, WaitOptions options);
}
