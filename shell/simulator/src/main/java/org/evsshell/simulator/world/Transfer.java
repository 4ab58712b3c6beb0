package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An open offer of a disk. Cinder keeps a salted hash of the key; here it is kept as it is, since
 * nothing in a simulated cloud is secret.
 *
 * @param projectId whose disk it is
 * @param authKey by which it is accepted
 * @param withoutSnapshots whether the disk's snapshots stay behind
 */
public record Transfer(
        String id,
        String projectId,
        String diskId,
        @Nullable String name,
        String authKey,
        boolean withoutSnapshots,
        Instant createdAt)
        implements Dated {}
