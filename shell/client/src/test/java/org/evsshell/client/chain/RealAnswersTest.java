package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.Recorded;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.RawCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real Keystone and Cinder refuse, and what becomes of it. */
final class RealAnswersTest {
    private static final Call CALL = RawCall.of("GET", "/v3/x", null);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "07-token-400-schema, BAD_REQUEST, Bad Request",
        "08-token-401-other-project, NOT_AUTHENTICATED, Unauthorized",
        "27-400-list-filter-like-not-enabled, BAD_REQUEST, badRequest",
        "30-metadata-item-404, NOT_FOUND, itemNotFound",
        "44-404-revert-below-mv340, NOT_FOUND, itemNotFound",
        "60-quota-set-403, FORBIDDEN, forbidden",
        "70-400-delete-in-use, BAD_REQUEST, badRequest",
        "70-500-attachment-delete-asks-nova, SERVICE_FAILURE, computeFault",
        "80-400-bad-limit, BAD_REQUEST, badRequest",
        "80-400-project-mismatch, BAD_REQUEST, badRequest",
        "80-404-bad-marker, NOT_FOUND, itemNotFound",
        "81-401-no-token, NOT_AUTHENTICATED, Unauthorized",
        "82-403-create-type, FORBIDDEN, forbidden",
        "83-404-volume, NOT_FOUND, itemNotFound",
        "85-406-microversion, BAD_REQUEST, computeFault",
        "86-409-keystone-project-exists, WRONG_STATE, Conflict",
        "86-409-type-exists, WRONG_STATE, conflictingRequest",
        "87-413-extend, LIMIT_REACHED, overLimit",
        "87-413-snapshots, LIMIT_REACHED, overLimit",
        "s4-401-expired, NOT_AUTHENTICATED, Unauthorized"
    })
    void keepsKindCodeAndTheServicesWords(String recording, ErrorKind kind, String code) {
        EvsException failure = refused(recording);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.code()).contains(code);
        assertThat(failure.httpStatus()).contains(Recorded.answer(recording).status());
        assertThat(failure.message()).startsWith("GET /v3/x: ").hasSizeGreaterThan(20);
    }

    @Test
    void keepsTheRequestIdForTheServicesSupport() {
        assertThat(refused("83-404-volume").requestId().orElseThrow()).startsWith("req-");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"83-404-route, NOT_FOUND", "87-413-body-too-large, BAD_REQUEST"})
    void readsRefusalsThatAreHtml(String recording, ErrorKind kind) {
        EvsException failure = refused(recording);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.message())
                .isEqualTo(
                        "GET /v3/x: the service answered HTTP "
                                + failure.httpStatus().orElseThrow()
                                + " without a reason.");
    }

    private static EvsException refused(String recording) {
        Answer answer = Answer.of(Recorded.answer(recording));
        Exchange exchange = new Exchange(CALL, CallContext.foreground(new CancelScope()), null);
        return Failures.of(() -> new ErrorMapping().intercept(exchange, sent -> answer));
    }
}
