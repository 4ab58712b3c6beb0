package org.evsshell.tests.contract;

import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hands requests to a simulator in this process. */
public record InProcessTransport(Simulator simulator) implements Transport {
    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        URI url = URI.create(request.url());
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        SimAnswer answer =
                simulator.handle(
                        new SimRequest(
                                request.method(),
                                url.getRawPath() + query,
                                headers,
                                request.body()));
        if (answer.lost()) {
            throw new IOException("the connection broke");
        }
        Map<String, String> answered = new HashMap<>();
        answer.headers()
                .forEach((name, value) -> answered.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(answer.status(), answered, answer.body());
    }
}
