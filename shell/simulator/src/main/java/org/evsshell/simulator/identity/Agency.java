package org.evsshell.simulator.identity;

import java.util.Set;

/**
 * What an account lets agents of another account do in its projects.
 *
 * @param accountId the account that delegates
 * @param trustedAccountId the account whose agent operators may act
 */
public record Agency(
        String id, String name, String accountId, String trustedAccountId, Set<Role> roles) {

    public Agency {
        roles = Set.copyOf(roles);
    }
}
