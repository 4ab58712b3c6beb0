package org.evsshell.app.demo;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.simulator.DemoSimulator;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hands requests to the simulator in this process. Safe for use from any thread. */
final class SimulatorTransport implements Transport {
    private final DemoSimulator simulator;

    SimulatorTransport(Path folder, InstantSource clock) {
        this.simulator = new DemoSimulator(folder, clock);
    }

    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        request.scope().check();
        SimAnswer answer = answer(request);
        if (answer.delay().isPositive()) {
            request.scope().sleep(answer.delay());
        }
        if (answer.lost()) {
            throw new IOException("the connection was cut before an answer came");
        }
        Map<String, String> headers = new HashMap<>();
        answer.headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(answer.status(), headers, answer.body());
    }

    private SimAnswer answer(WireRequest request) throws IOException {
        try {
            return simulator.handle(simRequest(request));
        } catch (FileSystemException e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The demo cannot keep its world: " + e.getMessage() + ".",
                    EvsException.Detail.NONE.withHint(
                            "Give it another folder: EVS_STATE_HOME, or --state for one command."),
                    e);
        }
    }

    private static SimRequest simRequest(WireRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("host", List.of(hostOf(request.url())));
        request.headers()
                .forEach(
                        (name, value) ->
                                headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new SimRequest(request.method(), pathOf(request.url()), headers, request.body());
    }

    /** What goes on the wire as the host, which signed requests are signed with. */
    private static String hostOf(String url) {
        int start = url.indexOf("://") + 3;
        int slash = url.indexOf('/', start);
        return slash < 0 ? url.substring(start) : url.substring(start, slash);
    }

    /** What a server sees of an address: all from the first slash behind the host. */
    private static String pathOf(String url) {
        int slash = url.indexOf('/', url.indexOf("://") + 3);
        return slash < 0 ? "/" : url.substring(slash);
    }
}
