package org.evsshell.client.chain;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Trace;
import org.evsshell.client.http.TraceEntry;
import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The end of the chain: one request, one answer or none, both traced. */
public final class Wire implements Next {
    private final Transport transport;
    private final Trace trace;
    private final InstantSource clock;

    /** Sends over {@code transport}. */
    public Wire(Transport transport, Trace trace, InstantSource clock) {
        this.transport = transport;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public Answer proceed(Exchange exchange) {
        WireRequest request = Requests.of(exchange);
        if (!trace.wanted()) {
            return Answer.of(send(exchange, request), exchange.call().narrow());
        }
        Instant start = clock.instant();
        try {
            WireAnswer answer = send(exchange, request);
            trace.heard(
                    TraceEntry.answered(request, answer, Duration.between(start, clock.instant())));
            return Answer.of(answer, exchange.call().narrow());
        } catch (EvsException e) {
            trace.heard(
                    TraceEntry.failed(
                            request, e.message(), Duration.between(start, clock.instant())));
            throw e;
        }
    }

    private WireAnswer send(Exchange exchange, WireRequest request) {
        try {
            return transport.send(request);
        } catch (IOException e) {
            throw noAnswer(exchange, request, e);
        }
    }

    private static EvsException noAnswer(Exchange exchange, WireRequest request, IOException e) {
        CancelScope scope = exchange.context().scope();
        boolean stopped = scope.isCancelled() || Thread.currentThread().isInterrupted();
        EvsException.Detail detail =
                new EvsException.Detail(exchange.operation().id(), null, null, null, null, null);
        if (stopped && !exchange.operation().mutating()) {
            return EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.", detail, e);
        }
        NoAnswer told = NoAnswer.of(e);
        NoAnswer reason = request.url().startsWith("https:") ? told.overTls() : told;
        return EvsException.of(
                ErrorKind.UNREACHABLE,
                Wording.of(exchange.call())
                        + ": no answer from "
                        + server(request)
                        + ": "
                        + reason.why(),
                detail.withHint(reason.hint()),
                e);
    }

    private static String server(WireRequest request) {
        String url = request.url();
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 ? url : url.substring(0, path);
    }
}
