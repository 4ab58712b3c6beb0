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
                        "GET /: the service answered HTTP 302, a redirect to http://else/,"
                                + " which is not followed.");
    }

    @Test
    void aProxyThatRefusesIsNotTheService() {
        EvsException failure = failure(answer(407, "<html>"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.FORBIDDEN);
        assertThat(failure).hasMessage("GET /: a proxy does not let it pass (HTTP 407).");
        assertThat(failure.hint())
                .contains(
                        "Check http_proxy and no_proxy; a proxy's user and password stand in its"
                                + " address: http://user:password@host:port.");
    }

    @Test
    void aSuccessThatIsNoJsonIsAFailureOfTheService() {
        EvsException failure = failure(answer(200, "{\"volumes\": [{\"id\""));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure)
                .hasMessage("GET /: the service answered HTTP 200 with something that is no JSON.");
    }

    @Test
    void showsAPlainTextRefusal() {
        assertThat(failure(answer(401, "Authentication required")))
                .hasMessage("GET /: the service answered HTTP 401: Authentication required");
    }

    @Test
    void showsWhatAnEnvelopeNobodyKnowsSays() {
        assertThat(failure(answer(418, "{\"reason\":\"short and stout\"}")))
                .hasMessage(
                        "GET /: the service answered HTTP 418: {\"reason\":\"short and"
                                + " stout\"}");
    }

    @Test
    void aLongTextSaysHowMuchOfItIsShown() {
        assertThat(failure(answer(400, "x".repeat(1000))))
                .hasMessage(
                        "GET /: the service answered HTTP 400: "
                                + "x".repeat(300)
                                + " ... (1000 characters; --debug shows all)");
    }

    @Test
    void anUnknownCodeKeepsAllTheServiceSaid() {
        EvsException failure =
                failure(answer(400, "{\"error\":{\"code\":\"EVS.9999\",\"message\":\"new\"}}"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        assertThat(failure.code()).contains("EVS.9999");
        assertThat(failure).hasMessage("GET /: new");
        assertThat(failure.hint()).isEmpty();
    }

    @Test
    void aKnownCodeSaysWhatToDoNext() {
        EvsException failure =
                failure(answer(400, "{\"error\":{\"code\":\"EVS.2072\",\"message\":\"m\"}}"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(failure.hint())
                .contains(
                        "Choose another availability zone or type (zone list, type list), or try"
                                + " again later.");
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
