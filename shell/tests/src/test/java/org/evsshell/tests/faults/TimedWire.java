package org.evsshell.tests.faults;

import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.tests.contract.MovingClock;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands requests to a simulator in this process and acts out what its faults do to answers: late
 * ones take their time on the simulated clock, those later than the client's patience never come.
 */
final class TimedWire implements Transport {
    private final Simulator simulator;
    private final MovingClock clock;
    private final Duration patience;
    private final AtomicInteger requests = new AtomicInteger();

    TimedWire(Simulator simulator, MovingClock clock, Duration patience) {
        this.simulator = simulator;
        this.clock = clock;
        this.patience = patience;
    }

    /** How many requests were sent. */
    int requests() {
        return requests.get();
    }

    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        requests.incrementAndGet();
        SimAnswer answer = simulator.handle(simRequest(request));
        if (answer.delay().compareTo(patience) > 0) {
            clock.sleep(request.scope(), patience);
            throw new SocketTimeoutException("timeout");
        }
        clock.sleep(request.scope(), answer.delay());
        if (answer.lost()) {
            throw new IOException("the connection broke");
        }
        Map<String, String> headers = new HashMap<>();
        answer.headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(answer.status(), headers, answer.body());
    }

    private static SimRequest simRequest(WireRequest request) {
        URI url = URI.create(request.url());
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new SimRequest(request.method(), url.getRawPath() + query, headers, request.body());
    }
}
