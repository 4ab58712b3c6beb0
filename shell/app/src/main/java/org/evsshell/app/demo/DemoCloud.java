package org.evsshell.app.demo;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Transport;
import org.evsshell.simulator.DemoSimulator;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Stock;
import org.evsshell.simulator.world.World;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The embedded simulator as a cloud like any other. */
public final class DemoCloud {
    /** Where it says it is; nothing listens there, requests are handed over in process. */
    private static final String URL = "http://demo.evs.internal/identity/v3";

    private DemoCloud() {}

    /** What it looks like; loads nothing of the simulator. */
    public static Cloud cloud() {
        return new Cloud(
                "demo",
                URL,
                new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                new Cloud.Project(null, "demo", "Default", null),
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    /** The wire to its world in a folder; loads the simulator. */
    public static Transport transport(Path state, InstantSource clock) {
        return new SimulatorTransport(state, clock);
    }

    /** The folder of its world, below the state folder. */
    public static Path folder(Path state) {
        return state.resolve("demo");
    }

    /** Starts its world over. */
    public static void reset(Path folder, InstantSource clock) throws IOException {
        new DemoSimulator(folder, clock).reset();
    }

    /** What is in its world. */
    public static Census census(Path folder, InstantSource clock) {
        try {
            return new DemoSimulator(folder, clock)
                    .inspect(
                            world ->
                                    new Census(
                                            world.site().dialect().name().toLowerCase(Locale.ROOT),
                                            world.allDisks().size(),
                                            world.allSnapshots().size(),
                                            Sources.of(world)));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** A world that cannot be had. */
    public static EvsException unusable(Path folder, IOException cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "The demo's world in " + folder + " cannot be used: " + cause.getMessage(),
                EvsException.Detail.NONE,
                cause);
    }

    /**
     * What is in a world.
     *
     * @param dialect how it speaks
     * @param disks how many disks, of all projects
     * @param snapshots how many snapshots
     * @param sources what else disks can be made from
     */
    public record Census(String dialect, int disks, int snapshots, Sources sources) {}

    /**
     * What of other services disks can be made from, each as ID and name.
     *
     * @param images images, also those made by exporting disks
     * @param backups backups
     */
    public record Sources(List<String> images, List<String> backups) {
        /** What every simulator has from the beginning. */
        public static Sources standing() {
            return of(List.of());
        }

        private static Sources of(World world) {
            return of(world.allImages());
        }

        private static Sources of(Collection<Image> made) {
            return new Sources(
                    Stream.concat(Stock.IMAGES.stream(), made.stream())
                            .map(image -> image.id() + " " + image.name())
                            .toList(),
                    Stock.BACKUPS.stream()
                            .map(backup -> backup.id() + " " + backup.name())
                            .toList());
        }
    }
}
