package org.evsshell.simulator.world;

/** Somebody who may log in, with the one project they belong to. */
public record User(String id, String name, String password, String projectId) {}
