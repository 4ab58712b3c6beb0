package org.evsshell.simulator.identity;

/** A role somebody has in a project or, for calls about the account, in an account. */
public record Grant(String userId, String placeId, Role role) {}
