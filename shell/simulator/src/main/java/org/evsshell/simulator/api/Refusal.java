package org.evsshell.simulator.api;

import org.jspecify.annotations.Nullable;

/** A call that is not done; the envelope it travels in depends on the route. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String code;

    private Refusal(int status, @Nullable String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal of(int status, @Nullable String code, String message) {
        return new Refusal(status, code, message);
    }

    /** Shown as {@code EVS.5400} where codes are shown. */
    static Refusal badRequest(String message) {
        return new Refusal(400, "EVS.5400", message);
    }

    /** A bad request that has a code of its own. */
    static Refusal badRequest(String code, String message) {
        return new Refusal(400, code, message);
    }

    static Refusal notFound(String what, String id) {
        return new Refusal(404, "EVS.5404", what + " " + id + " could not be found.");
    }

    static Refusal unauthenticated() {
        return new Refusal(401, "EVS.5401", "The request you have made requires authentication.");
    }

    int status() {
        return status;
    }

    @Nullable String code() {
        return code;
    }

    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
