package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the faults do to answers. */
final class Faulty {
    private Faulty() {}

    /** The text in which a fault looks for its object. */
    static String textOf(SimRequest request) {
        return request.path() + "\n" + new String(request.body(), StandardCharsets.UTF_8);
    }

    /** What is answered instead of doing the work. */
    static SimAnswer instead(Fault fault, Envelope envelope) {
        return switch (fault.kind()) {
            case THROTTLED -> throttled(fault, envelope);
            case INTERNAL_ERROR -> internalError(envelope);
            case BAD_GATEWAY -> page(502, "502 Bad Gateway");
            case UNAVAILABLE ->
                    envelope.wrap(
                            Refusal.of(
                                    503, "EVS.5503", "The service is unavailable at this time."));
            case CUT_BEFORE -> SimAnswer.empty(500).butLost();
            case SLOW,
                    CUT_AFTER,
                    INTERNAL_ERROR_AFTER,
                    GATEWAY_TIMEOUT,
                    GARBLED,
                    EMPTY,
                    WRONG_TYPE,
                    JOB_FAILS,
                    ENDS_IN_ERROR ->
                    throw new IllegalArgumentException(fault.kind() + " does not prevent the work");
        };
    }

    /** What becomes of an answer when the work is done. */
    static SimAnswer afterwards(Fault fault, SimAnswer answer, Envelope envelope) {
        return switch (fault.kind()) {
            case CUT_AFTER -> answer.butLost();
            case INTERNAL_ERROR_AFTER -> internalError(envelope);
            case GATEWAY_TIMEOUT -> page(504, "504 Gateway Time-out");
            case EMPTY -> answer.withBody(new byte[0]);
            case WRONG_TYPE -> page(answer.status(), "Sign in to continue");
            case GARBLED -> answer.withBody(Arrays.copyOf(answer.body(), answer.body().length / 2));
            case THROTTLED,
                    INTERNAL_ERROR,
                    BAD_GATEWAY,
                    UNAVAILABLE,
                    CUT_BEFORE,
                    SLOW,
                    JOB_FAILS,
                    ENDS_IN_ERROR ->
                    throw new IllegalArgumentException(fault.kind() + " strikes no answer");
        };
    }

    private static SimAnswer throttled(Fault fault, Envelope envelope) {
        SimAnswer answer = envelope.wrap(Refusal.of(429, "APIG.0308", "Too many requests."));
        long seconds = fault.pause().plusMillis(999).toSeconds();
        return seconds > 0 ? answer.with("Retry-After", Long.toString(seconds)) : answer;
    }

    /** What a proxy in front of the service writes, as nginx words it. */
    private static SimAnswer page(int status, String title) {
        return SimAnswer.text(
                status,
                "text/html",
                """
                <html>
                <head><title>%1$s</title></head>
                <body><center><h1>%1$s</h1></center></body>
                </html>
                """
                        .formatted(title));
    }

    private static SimAnswer internalError(Envelope envelope) {
        return envelope.wrap(
                Refusal.of(
                        500,
                        "EVS.2002",
                        "The server has either erred or is incapable of performing the requested"
                                + " operation."));
    }
}
