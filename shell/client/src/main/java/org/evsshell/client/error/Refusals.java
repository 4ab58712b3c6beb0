package org.evsshell.client.error;

import org.jspecify.annotations.Nullable;

/** What kind of failure an answer of the service is: by its code, else by its HTTP status. */
public final class Refusals {
    private Refusals() {}

    /** The kind of an answer that is no success. */
    public static ErrorKind kind(int status, @Nullable String code) {
        return ServiceCode.find(code)
                .map(row -> row.faultClass().kind())
                .orElseGet(() -> byStatus(status, code));
    }

    private static ErrorKind byStatus(int status, @Nullable String code) {
        return switch (status) {
            case 401 -> ErrorKind.NOT_AUTHENTICATED;
            case 403, 407 -> ErrorKind.FORBIDDEN;
            case 404 -> ErrorKind.NOT_FOUND;
            case 409 -> ErrorKind.WRONG_STATE;
            // Only the fault overLimit is a quota; without it the body was too large.
            case 413 -> overLimit(code) ? ErrorKind.LIMIT_REACHED : ErrorKind.BAD_REQUEST;
            case 429 -> ErrorKind.THROTTLED;
            case 408 -> ErrorKind.SERVICE_FAILURE;
            default ->
                    status >= 400 && status < 500
                            ? ErrorKind.BAD_REQUEST
                            : ErrorKind.SERVICE_FAILURE;
        };
    }

    private static boolean overLimit(@Nullable String code) {
        return code != null && code.equalsIgnoreCase("overLimit");
    }
}
