package org.evsshell.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.store.FolderLock;
import org.evsshell.simulator.store.WorldStore;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A simulator that listens on loopback, for any client. */
public final class SimServer implements AutoCloseable {
    /*
     * The JDK's server hangs up on every connection beyond 200 idle ones, and after 30 s, without
     * saying so: a client that keeps many finds them dead. These keep them as long as Cinder does.
     * There is no other way to tell it than before its first use.
     */
    static {
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
        System.setProperty("sun.net.httpserver.idleInterval", "900");
    }

    private final HttpServer http;
    private final ExecutorService threads;
    private final Simulator simulator;
    private final Endpoints endpoints;
    private final Latency latency;
    private final InstantSource clock;
    private final @Nullable RequestLog log;
    private final @Nullable Keeper keeper;

    /** What a server is made of, and what it writes down. */
    private record Parts(
            HttpServer http,
            Simulator simulator,
            Endpoints endpoints,
            @Nullable RequestLog log,
            @Nullable Keeper keeper) {}

    private SimServer(Parts parts, SimSettings settings, InstantSource clock) {
        SimSettings.Wire wire = settings.wire();
        this.http = parts.http();
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.simulator = parts.simulator();
        this.endpoints = parts.endpoints();
        this.latency = new Latency(wire.latency(), wire.jitter(), settings.seed());
        this.clock = clock;
        this.log = parts.log();
        this.keeper = parts.keeper();
    }

    /**
     * Starts to listen. With a folder, the world in it goes on and nobody else may use it
     * meanwhile.
     *
     * @throws IOException when the port or the folder cannot be used
     */
    public static SimServer start(SimSettings settings, InstantSource clock) throws IOException {
        Path folder = settings.stateFolder();
        FolderLock lock = null;
        WorldStore store = null;
        HttpServer http = null;
        RequestLog log = null;
        try {
            Path logFile = settings.wire().log();
            log = logFile == null ? null : new RequestLog(logFile);
            World world = null;
            if (folder != null) {
                store = new WorldStore(folder);
                store.prepare();
                lock = FolderLock.own(folder);
                Optional<World> kept = store.load();
                world = kept.orElse(null);
            }
            http =
                    HttpServer.create(
                            new InetSocketAddress(
                                    InetAddress.getLoopbackAddress(), settings.wire().port()),
                            0);
            Endpoints endpoints =
                    Endpoints.below("http://127.0.0.1:" + http.getAddress().getPort());
            Behaviour behaviour =
                    new Behaviour(settings.pageLimit(), settings.transition(), endpoints);
            Simulator simulator =
                    new Simulator(
                            world == null ? inventory(settings, clock) : world,
                            behaviour,
                            settings.faults(),
                            clock);
            Keeper keeper =
                    lock == null || store == null ? null : new Keeper(simulator, store, lock);
            SimServer server =
                    new SimServer(
                            new Parts(http, simulator, endpoints, log, keeper), settings, clock);
            server.listen();
            return server;
        } catch (IOException | RuntimeException failed) {
            if (lock != null) {
                lock.close();
            }
            if (http != null) {
                http.stop(0);
            }
            if (log != null) {
                log.close();
            }
            throw failed;
        }
    }

    private static World inventory(SimSettings settings, InstantSource clock) {
        return settings.disks() < 0
                ? Inventories.demo(settings.dialect(), settings.seed(), clock.instant())
                : Inventories.bulk(
                        settings.dialect(),
                        settings.disks(),
                        settings.snapshots(),
                        settings.seed(),
                        clock.instant());
    }

    private void listen() {
        http.setExecutor(threads);
        http.createContext("/", this::serve);
        http.start();
        if (keeper != null) {
            keeper.start();
        }
    }

    /** Where it is. */
    public Endpoints endpoints() {
        return endpoints;
    }

    /** What it simulates with. */
    public Simulator simulator() {
        return simulator;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try {
            SimRequest request =
                    new SimRequest(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toASCIIString(),
                            exchange.getRequestHeaders(),
                            exchange.getRequestBody().readAllBytes());
            SimAnswer answer = simulator.handle(request).after(latency.next());
            if (log != null) {
                log.write(clock.instant(), request, answer);
            }
            if (answer.delay().isPositive()) {
                Thread.sleep(answer.delay());
            }
            send(exchange, answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, SimAnswer answer) throws IOException {
        if (answer.lost()) {
            // Closing an exchange that has sent nothing breaks the connection.
            return;
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        // The JDK's server closes such a connection but does not say so, and clients use it again.
        if ("close".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("Connection"))) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        boolean bodiless = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** Stops to listen; a world with a folder is kept. */
    @Override
    public void close() throws IOException {
        http.stop(0);
        try (RequestLog _ = log;
                Keeper _ = keeper) {
            threads.shutdownNow();
        }
    }
}
