package org.evsshell.app.demo;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.SimServer;
import org.evsshell.simulator.SimSettings;
import org.evsshell.simulator.fault.FaultFile;
import org.evsshell.simulator.fault.Faults;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A simulator that listens until its scope ends. */
public final class SimulatorProcess {
    private SimulatorProcess() {}

    /**
     * What is to be simulated.
     *
     * @param wire how it listens and answers
     * @param dialect {@code evs} or {@code cinder}
     * @param disks below 0 for the demo's inventory
     * @param snapshots how many snapshots those disks have
     * @param seed the same seed makes the same world
     * @param pageLimit the most rows of one page
     * @param transition how long passing states last
     * @param state where the world is kept; null for memory
     * @param faults what goes wrong; null for nothing
     */
    public record Request(
            Wire wire,
            String dialect,
            int disks,
            int snapshots,
            long seed,
            int pageLimit,
            Duration transition,
            @Nullable Path state,
            @Nullable Path faults) {}

    /**
     * How it listens and answers.
     *
     * @param port 0 for any free one
     * @param latency how long each answer is held back
     * @param jitter by how much that is more or less
     * @param log where every request is written down; null for nowhere
     */
    public record Wire(int port, Duration latency, Duration jitter, @Nullable Path log) {}

    /**
     * Listens, tells {@code ready} the line of JSON, and goes on until the scope is cancelled.
     *
     * @param folder where clouds.yaml is written unless the world has a folder or another simulator
     *     is there
     * @throws EvsException of kind {@code CONFIG} when port, folder or file cannot be used
     */
    public static void run(
            Request request,
            InstantSource clock,
            Path folder,
            Consumer<String> ready,
            CancelScope scope) {
        CountDownLatch ended = new CountDownLatch(1);
        try (SimServer server = SimServer.start(settings(request), clock);
                CancelScope.Registration ignored = scope.onCancel(ended::countDown)) {
            Path state = request.state();
            Path place = state == null ? Listening.place(server.endpoints(), folder) : state;
            try (Listening listening =
                    place.equals(folder)
                            ? Listening.announce(server.endpoints(), dialect(request), folder)
                            : Listening.announceElsewhere(
                                    server.endpoints(), dialect(request), place, folder)) {
                ready.accept(listening.line());
                ended.await();
            }
        } catch (IOException e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The simulator cannot run: " + e.getMessage(),
                    EvsException.Detail.NONE.withHint(
                            "Choose another --port or --state, or stop what uses them."),
                    e);
        } catch (InterruptedException e) {
            throw EvsException.of(
                    ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
        }
    }

    private static SimSettings settings(Request request) throws IOException {
        return new SimSettings(
                new SimSettings.Wire(
                        request.wire().port(),
                        request.wire().latency(),
                        request.wire().jitter(),
                        request.wire().log()),
                dialect(request),
                request.disks(),
                request.snapshots(),
                request.seed(),
                request.pageLimit(),
                request.transition(),
                request.state(),
                faults(request));
    }

    private static Dialect dialect(Request request) {
        return Dialect.valueOf(request.dialect().toUpperCase(Locale.ROOT));
    }

    private static Faults faults(Request request) throws IOException {
        Path file = request.faults();
        if (file == null) {
            return Faults.none();
        }
        try {
            return FaultFile.read(file, request.seed());
        } catch (IllegalArgumentException e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    file + ": " + e.getMessage() + ".",
                    EvsException.Detail.NONE,
                    e);
        }
    }
}
