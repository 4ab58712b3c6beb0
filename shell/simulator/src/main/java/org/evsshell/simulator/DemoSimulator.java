package org.evsshell.simulator;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.store.FolderLock;
import org.evsshell.simulator.store.WorldStore;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * The embedded cloud {@code demo}: its world lies in a folder that any number of processes may use
 * at once. Each request takes its turn, reads the world if another process changed it, and writes
 * it if the request did. May be called from any number of threads.
 */
public final class DemoSimulator {
    /** The URL in its catalogue; nothing listens there, requests are handed over in process. */
    public static final String URL = "http://demo.evs.internal";

    private static final long SEED = 1;
    private static final int PAGE_LIMIT = 1000;
    private static final Duration TRANSITION = Duration.ofSeconds(2);

    private final WorldStore store;
    private final InstantSource clock;

    /** The world of the last request, good as long as the folder holds the same edition. */
    private @Nullable Loaded loaded;

    private record Loaded(Simulator simulator, WorldStore.@Nullable Edition edition) {}

    /**
     * The demo in a folder.
     *
     * @param folder made when it is not there
     */
    public DemoSimulator(Path folder, InstantSource clock) {
        this.store = new WorldStore(folder);
        this.clock = clock;
    }

    /**
     * Answers a request.
     *
     * @throws IOException when the folder cannot be used, or another simulator owns it
     */
    public SimAnswer handle(SimRequest request) throws IOException {
        store.prepare();
        try (FolderLock _ = FolderLock.visit(store.folder())) {
            Simulator simulator = present();
            long before = simulator.inspect(World::changes);
            SimAnswer answer = simulator.handle(request);
            long after = simulator.inspect(World::changes);
            if (after != before) {
                save(simulator);
            }
            return answer;
        }
    }

    /**
     * Looks at the world as it is now, making it if it was never used.
     *
     * @throws IOException when the folder cannot be used, or another simulator owns it
     */
    public <T> T inspect(Function<World, T> look) throws IOException {
        store.prepare();
        try (FolderLock _ = FolderLock.visit(store.folder())) {
            return present().inspect(look);
        }
    }

    /** Starts over with the first inventory. */
    public void reset() throws IOException {
        store.prepare();
        try (FolderLock _ = FolderLock.visit(store.folder())) {
            save(simulator(fresh()));
        }
    }

    private Simulator present() throws IOException {
        WorldStore.Edition edition = store.edition().orElse(null);
        Loaded last = loaded;
        if (last != null && edition != null && edition.equals(last.edition())) {
            return last.simulator();
        }
        Optional<World> kept = store.load();
        Simulator simulator = simulator(kept.isPresent() ? kept.get() : fresh());
        if (kept.isPresent()) {
            loaded = new Loaded(simulator, edition);
        } else {
            save(simulator);
        }
        return simulator;
    }

    private void save(Simulator simulator) throws IOException {
        simulator.save(store);
        loaded = new Loaded(simulator, store.edition().orElse(null));
    }

    private World fresh() {
        return Inventories.demo(Dialect.EVS, SEED, clock.instant());
    }

    private Simulator simulator(World world) {
        Behaviour behaviour = new Behaviour(PAGE_LIMIT, TRANSITION, Endpoints.below(URL));
        return new Simulator(world, behaviour, Faults.none(), clock);
    }
}
