package org.evsshell.client.server;

/**
 * A disk to be detached.
 *
 * @param diskId the disk
 * @param serverId the server
 * @param force whether it is taken off even if the server does not give it up (EVS only)
 */
public record Detach(String diskId, String serverId, boolean force) {}
