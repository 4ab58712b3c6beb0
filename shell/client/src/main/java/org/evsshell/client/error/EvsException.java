package org.evsshell.client.error;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The one failure the client, commands and scripts know. Its {@link #kind()} says what the caller
 * can do; the rest says what was asked and what the service answered. The message names what
 * failed, on what and why; {@link #hint()} is what to type next. Neither ever holds a secret.
 */
public final class EvsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final transient Detail detail;

    private EvsException(ErrorKind kind, String message, Detail detail, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.detail = detail;
    }

    /** A failure that involves no answer of the service. */
    public static EvsException of(ErrorKind kind, String message) {
        return new EvsException(kind, message, Detail.NONE, null);
    }

    /** A failure that involves no answer of the service, with what to type next. */
    public static EvsException of(ErrorKind kind, String message, String hint) {
        return new EvsException(kind, message, Detail.NONE.withHint(hint), null);
    }

    /** A failure that involves no answer of the service, with what to type next. */
    public static EvsException of(ErrorKind kind, String message, Hint hint) {
        return new EvsException(kind, message, Detail.NONE.withHint(hint), null);
    }

    /** A failure with all that is known about it. */
    public static EvsException of(
            ErrorKind kind, String message, Detail detail, @Nullable Throwable cause) {
        return new EvsException(kind, message, detail, cause);
    }

    /** This failure with something to type next; an existing hint is replaced. */
    public EvsException withHint(String hint) {
        return with(detail.withHint(hint));
    }

    /** This failure with something to type next, or with nothing; an existing hint is replaced. */
    public EvsException withHint(@Nullable Hint hint) {
        return with(detail.withHint(hint));
    }

    private EvsException with(Detail other) {
        EvsException copy = new EvsException(kind, message(), other, getCause());
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /** What the caller can do about it. */
    public ErrorKind kind() {
        return kind;
    }

    /** What failed, on what and why; never null. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What to type or do next. */
    public Optional<String> hint() {
        return Optional.ofNullable(detail.hint()).map(Hint::text);
    }

    /** The service's own code, such as {@code EVS.1002}. */
    public Optional<String> code() {
        return Optional.ofNullable(detail.code());
    }

    /** The HTTP status of the answer. */
    public Optional<Integer> httpStatus() {
        return Optional.ofNullable(detail.httpStatus());
    }

    /** The service's request ID, for its support. */
    public Optional<String> requestId() {
        return Optional.ofNullable(detail.requestId());
    }

    /** The id of the operation that failed. */
    public Optional<String> operation() {
        return Optional.ofNullable(detail.operation());
    }

    /** The id of the rule that explains a bare refusal. */
    public Optional<String> explainedBy() {
        return Optional.ofNullable(detail.explainedBy());
    }

    /** All that is known beside kind and message. */
    public Detail detail() {
        return detail;
    }

    /**
     * What is known about a failure beside its kind and message; everything may be absent.
     *
     * @param operation the operation's id
     * @param httpStatus the answer's status
     * @param code the service's code
     * @param requestId the service's request ID
     * @param hint what to type next
     * @param explainedBy the id of the rule that explains it
     */
    public record Detail(
            @Nullable String operation,
            @Nullable Integer httpStatus,
            @Nullable String code,
            @Nullable String requestId,
            @Nullable Hint hint,
            @Nullable String explainedBy) {
        /** Nothing known. */
        public static final Detail NONE = new Detail(null, null, null, null, null, null);

        /** This with something to type next; null for nothing. */
        public Detail withHint(@Nullable String newHint) {
            return withHint(newHint == null ? null : Hint.of(newHint));
        }

        /** This with something to type next; null for nothing. */
        public Detail withHint(@Nullable Hint newHint) {
            return new Detail(operation, httpStatus, code, requestId, newHint, explainedBy);
        }

        /** This explained by a rule. */
        public Detail explainedByRule(String ruleId, String newHint) {
            return new Detail(operation, httpStatus, code, requestId, Hint.of(newHint), ruleId);
        }
    }
}
