package org.evsshell.simulator.identity;

/**
 * A project.
 *
 * @param accountId the account it belongs to
 * @param parentId the project it is part of; the account for one that is part of none
 */
public record Project(
        String id,
        String name,
        String accountId,
        String parentId,
        String description,
        boolean enabled) {}
