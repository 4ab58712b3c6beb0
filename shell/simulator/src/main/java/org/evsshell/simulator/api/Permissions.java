package org.evsshell.simulator.api;

import org.evsshell.simulator.identity.Role;

/**
 * Refuses calls to those whose roles do not allow them. Simplified: EVS has a permission for each
 * kind of call (API reference, permissions); here there are only looking, changing and
 * administering, as in Cinder with its newer defaults.
 */
final class Permissions {
    private Permissions() {}

    /** Refuses what the route of a call does not allow its caller. */
    static void demand(Call call) {
        Access access = call.route().access();
        switch (access.need()) {
            case NOTHING, LOOK -> {}
            case CHANGE -> {
                // The identity service knows for itself whose own things may be changed.
                boolean ours = call.route().family() == Family.IDENTITY;
                if (!ours && !call.roles().contains(Role.MEMBER)) {
                    throw refusal(call, Policies.of(call));
                }
            }
            case ADMIN -> {
                if (!call.isAdmin()) {
                    String policy = access.policy();
                    throw refusal(call, policy == null ? Policies.of(call) : policy);
                }
            }
        }
    }

    /** The refusal of a call for want of a permission, in the words of its family. */
    static Refusal refusal(Call call, String policy) {
        return switch (call.route().family()) {
            case IDENTITY ->
                    Refusal.of(
                            403,
                            null,
                            "You are not authorized to perform the requested action: "
                                    + policy
                                    + ".");
            case NATIVE ->
                    Refusal.of(403, "EVS.2056", "The permissions of the caller do not allow this.");
            case CINDER, VERSIONS ->
                    Refusal.of(
                            403,
                            "EVS.5403",
                            "Policy doesn't allow " + policy + " to be performed.");
        };
    }
}
