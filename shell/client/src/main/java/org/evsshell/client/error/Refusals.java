package org.evsshell.client.error;

import org.evsshell.client.error.ServiceCode.Repeat;
import org.evsshell.rules.Advice;
import org.jspecify.annotations.Nullable;

/**
 * What kind of failure an answer of the service is, and what can be done about it: by its code,
 * else by its HTTP status.
 */
public final class Refusals {
    private Refusals() {}

    /** The kind of an answer that is no success. */
    public static ErrorKind kind(int status, @Nullable String code) {
        return ServiceCode.find(code)
                .map(row -> row.faultClass().kind())
                .orElseGet(() -> byStatus(status, code));
    }

    /** Whether sending the call again helps: by the answer's code, else by its HTTP status. */
    public static Repeat retryAdvice(int status, @Nullable String code) {
        return ServiceCode.find(code)
                .map(ServiceCode::repeat)
                .orElseGet(
                        () ->
                                switch (status) {
                                    case 401 -> Repeat.LOGIN;
                                    case 409 -> Repeat.STATE_CHANGE;
                                    case 408, 429, 500, 502, 503, 504 -> Repeat.BACK_OFF;
                                    default -> Repeat.NEVER;
                                });
    }

    /** What to do next about a code, with the resources of the call in place; null for nothing. */
    public static @Nullable String hint(
            @Nullable String code, @Nullable String disk, @Nullable String snapshot) {
        return ServiceCode.find(code)
                .map(ServiceCode::hint)
                .filter(hint -> !hint.isEmpty())
                .map(hint -> new Advice(hint).about(disk, snapshot))
                .orElse(null);
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
