package org.evsshell.client.cloud;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * What scripts and the prompt show of a cloud, known after authentication.
 *
 * @param name the entry's name
 * @param region the region in use
 * @param projectId the project's ID
 * @param dialect how it speaks
 * @param form in which it takes Cinder's calls
 */
public record CloudInfo(
        String name, @Nullable String region, String projectId, Dialect dialect, CinderForm form) {}
