/**
 * The service as Java: {@link org.evsshell.client.EvsClient} is the way in, one API per resource
 * hangs on it, and every call passes the one chain whose order {@code Connection} states.
 *
 * <pre>{@code
 * OkHttpTransport wire = new OkHttpTransport(cloud.tls(), Timeouts.STANDARD);
 * ClientSettings settings = ClientSettings.of(cloud, wire, clock, random).withTokens(store);
 * EvsClient client = EvsClient.connect(settings).in(CallContext.foreground(scope));
 * Disk disk = client.disks().resolve("data-01");
 * Snapshot made = client.snapshots()
 *         .create(new SnapshotCreate(disk.id(), "nightly", null, Map.of(), false));
 * client.snapshots().await(List.of(made.id()), SnapshotGoals.CREATED, WaitOptions.standard());
 * }</pre>
 *
 * <p>What cannot be done is an {@link org.evsshell.client.error.EvsException} of one kind. Reads
 * and repeatable changes are sent again after passing failures; a change whose answer was lost is
 * looked up ({@link org.evsshell.client.fate}); a refusal without a reason is explained by the
 * rules ({@link org.evsshell.client.explain}).
 */
@NullMarked
package org.evsshell.client;

import org.jspecify.annotations.NullMarked;
