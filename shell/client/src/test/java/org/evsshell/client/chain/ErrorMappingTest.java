package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.RawCall;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

final class ErrorMappingTest {
    @Test
    void takesEverySuccessForASuccess() {
        assertThat(mapped(204, "").status()).isEqualTo(204);
        assertThat(mapped(300, "{\"versions\":[]}").body().path("versions").isArray()).isTrue();
    }

    @Test
    void refusesARedirectNamingWhereItLeads() {
        EvsException failure =
                failure(new WireAnswer(302, Map.of("location", "http://else/"), new byte[0]));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure)
                .hasMessage(
                        "api call: the service answered HTTP 302, a redirect to http://else/,"
                                + " which is not followed.");
    }

    @Test
    void aSuccessThatIsNoJsonIsAFailureOfTheService() {
        EvsException failure = failure(answer(200, "{\"volumes\": [{\"id\""));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure)
                .hasMessage(
                        "api call: the service answered HTTP 200 with something that is no JSON.");
    }

    @Test
    void showsAPlainTextRefusal() {
        assertThat(failure(answer(401, "Authentication required")))
                .hasMessage("api call: the service answered HTTP 401: Authentication required");
    }

    private static Answer mapped(int status, String body) {
        return map(answer(status, body));
    }

    private static EvsException failure(WireAnswer answer) {
        return Failures.of(() -> map(answer));
    }

    private static Answer map(WireAnswer answer) {
        Exchange exchange =
                new Exchange(
                        RawCall.of("GET", "/", null),
                        CallContext.foreground(new CancelScope()),
                        null);
        return new ErrorMapping().intercept(exchange, sent -> Answer.of(answer));
    }

    private static WireAnswer answer(int status, String body) {
        return new WireAnswer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
