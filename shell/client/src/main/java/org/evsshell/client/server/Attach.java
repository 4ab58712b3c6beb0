package org.evsshell.client.server;

import org.jspecify.annotations.Nullable;

/**
 * A disk to be attached.
 *
 * @param diskId the disk
 * @param serverId the server
 * @param device what the server shall call it, such as {@code /dev/vdb}; null: the next free name
 */
public record Attach(String diskId, String serverId, @Nullable String device) {}
