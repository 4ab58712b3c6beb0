package org.evsshell.client.snapshot;

import org.jspecify.annotations.Nullable;

/** What changes on a snapshot; null leaves a field as it is. */
public record SnapshotUpdate(@Nullable String name, @Nullable String description) {}
