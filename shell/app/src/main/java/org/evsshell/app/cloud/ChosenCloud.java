package org.evsshell.app.cloud;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.http.Timeouts;

import java.util.List;

/**
 * The cloud somebody works on, before anything was sent to it.
 *
 * @param cloud the entry, with options and variables applied
 * @param timeouts how long its answers are waited for
 * @param demo whether it is the embedded simulator
 * @param fallback whether it was chosen because nothing else is configured
 * @param warnings what the user should know about the choice
 */
public record ChosenCloud(
        Cloud cloud, Timeouts timeouts, boolean demo, boolean fallback, List<String> warnings) {
    public ChosenCloud {
        warnings = List.copyOf(warnings);
    }
}
