package org.evsshell.simulator.identity;

/** An account: {@code domain} on the wire. Users and projects belong to one. */
public record Account(String id, String name, String description, boolean enabled) {}
