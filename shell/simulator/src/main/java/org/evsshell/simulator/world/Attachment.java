package org.evsshell.simulator.world;

import java.time.Instant;

/** A disk's bond to a server. */
public record Attachment(String id, String serverId, String device, Instant attachedAt) {}
