package org.evsshell.client.server;

import org.jspecify.annotations.Nullable;

/**
 * A disk on its way to a server or off it.
 *
 * @param diskId the disk
 * @param serverId the server
 * @param attaching whether it is on its way to the server
 * @param jobId the job that does it; null where there is none, or its ID was in a lost answer
 */
public record AttachmentWork(
        String diskId, String serverId, boolean attaching, @Nullable String jobId) {}
