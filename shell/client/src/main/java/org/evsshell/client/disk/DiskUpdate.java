package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

/** What changes on a disk; null leaves a field as it is. */
public record DiskUpdate(@Nullable String name, @Nullable String description) {}
