package org.evsshell.client.error;

import org.evsshell.rules.Violation;

/**
 * What went wrong, by what the caller can do about it. Each kind has one exit code; {@link
 * #exitCode()} is the only place that says which.
 */
public enum ErrorKind {
    /** The service refused the request as wrong. */
    BAD_REQUEST("BadRequest"),
    /** A job of the service ended in failure. */
    JOB_FAILED("JobFailed"),
    /** The service failed. */
    SERVICE_FAILURE("ServiceFailure"),
    /** A change was sent and nobody knows whether it happened. */
    UNKNOWN("Unknown"),
    /** A script failed by its own doing. */
    SCRIPT_ERROR("ScriptError"),
    /** Several resources, several fates. */
    PARTIAL("Partial"),
    /** The command was typed wrong. */
    USAGE("Usage"),
    /** A configuration file or variable is wrong. */
    CONFIG("Config"),
    /** A name means several resources. */
    AMBIGUOUS("Ambiguous"),
    /** There is no such resource. */
    NOT_FOUND("NotFound"),
    /** The service does not know who is asking. */
    NOT_AUTHENTICATED("NotAuthenticated"),
    /** The service knows who is asking and says no. */
    FORBIDDEN("Forbidden"),
    /** The resource is in a state that forbids it. */
    WRONG_STATE("WrongState"),
    /** A quota or limit is used up, or a type is sold out. */
    LIMIT_REACHED("LimitReached"),
    /** No answer from the network. */
    UNREACHABLE("Unreachable"),
    /** The service asked to slow down, more often than patience lasts. */
    THROTTLED("Throttled"),
    /** Waiting took longer than allowed. */
    TIMEOUT("Timeout"),
    /** The user, {@code --read-only} or {@code --max-changes} said no. */
    DECLINED("Declined"),
    /** Ctrl-C or a signal. */
    INTERRUPTED("Interrupted");

    private final String label;

    ErrorKind(String label) {
        this.label = label;
    }

    /** The kind of refusal that breaking a rule is. */
    public static ErrorKind of(Violation violation) {
        return switch (violation) {
            case BAD_REQUEST -> BAD_REQUEST;
            case WRONG_STATE -> WRONG_STATE;
            case LIMIT_REACHED -> LIMIT_REACHED;
        };
    }

    /** The name users and scripts see, such as {@code WrongState}. */
    public String label() {
        return label;
    }

    /** The process's exit code for this kind. */
    public int exitCode() {
        return switch (this) {
            case BAD_REQUEST, JOB_FAILED, SERVICE_FAILURE, UNKNOWN, SCRIPT_ERROR, PARTIAL -> 1;
            case USAGE, CONFIG, AMBIGUOUS -> 2;
            case NOT_FOUND -> 3;
            case NOT_AUTHENTICATED, FORBIDDEN -> 4;
            case WRONG_STATE -> 5;
            case LIMIT_REACHED -> 6;
            case UNREACHABLE, THROTTLED -> 7;
            case TIMEOUT -> 8;
            case DECLINED -> 9;
            case INTERRUPTED -> 130;
        };
    }
}
