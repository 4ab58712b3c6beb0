package org.evsshell.simulator.world;

/** An availability zone. */
public record Zone(String name, boolean available) {}
