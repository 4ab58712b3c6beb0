package org.evsshell.app.demo;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.SimServer;
import org.evsshell.simulator.SimSettings;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.fault.FaultFile;
import org.evsshell.simulator.fault.Faults;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
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
     * @param port 0 for any free one
     * @param dialect {@code evs} or {@code cinder}
     * @param disks below 0 for the demo's inventory
     * @param snapshots how many snapshots those disks have
     * @param seed the same seed makes the same world
     * @param latency how long each answer is held back
     * @param pageLimit the most rows of one page
     * @param transition how long passing states last
     * @param state where the world is kept; null for memory
     * @param faults what goes wrong; null for nothing
     */
    public record Request(
            int port,
            String dialect,
            int disks,
            int snapshots,
            long seed,
            Duration latency,
            int pageLimit,
            Duration transition,
            @Nullable Path state,
            @Nullable Path faults) {}

    /**
     * Listens, tells {@code ready} the line of JSON, and goes on until the scope is cancelled.
     *
     * @param folder where clouds.yaml is written unless the world has a folder
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
            ready.accept(announcement(server.endpoints(), request, folder));
            ended.await();
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
                request.port(),
                Dialect.valueOf(request.dialect().toUpperCase(Locale.ROOT)),
                request.disks(),
                request.snapshots(),
                request.seed(),
                request.latency(),
                request.pageLimit(),
                request.transition(),
                request.state(),
                faults(request));
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

    private static String announcement(Endpoints endpoints, Request request, Path folder)
            throws IOException {
        Path state = request.state();
        Path home = state == null ? folder : state;
        Files.createDirectories(home);
        Path file = home.resolve("clouds.yaml");
        Files.writeString(file, cloudsYaml(endpoints.identity()));
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("auth_url", endpoints.identity());
        line.put("block_storage_url", endpoints.blockStorage());
        line.put("clouds_yaml", file.toString());
        return line.toString();
    }

    private static String cloudsYaml(String authUrl) {
        return "clouds:\n"
                + entry("simulator", "demo", authUrl)
                + entry("simulator-alt", "alt", authUrl);
    }

    private static String entry(String name, String user, String authUrl) {
        return """
          %s:
            auth:
              auth_url: %s
              username: %s
              password: %s
              project_name: %s
              user_domain_name: Default
              project_domain_name: Default
            identity_api_version: 3
            volume_api_version: 3
        """
                .formatted(name, authUrl, user, user, user);
    }
}
