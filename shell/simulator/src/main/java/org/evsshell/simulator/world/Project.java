package org.evsshell.simulator.world;

/** A project; all of them are in the domain {@code Default}. */
public record Project(String id, String name) {}
