package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

/** What a token is for: one project, one account, or nothing in particular. */
public record Scope(@Nullable String projectId, @Nullable String accountId) {
    public static final Scope NONE = new Scope(null, null);

    public static Scope project(String id) {
        return new Scope(id, null);
    }

    public static Scope account(String id) {
        return new Scope(null, id);
    }

    /** The ID of the project or account; null for neither. */
    @Nullable String placeId() {
        return projectId == null ? accountId : projectId;
    }
}
