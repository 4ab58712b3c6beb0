package org.evsshell.simulator;

import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Router;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.store.WorldStore;
import org.evsshell.simulator.world.SeededIds;
import org.evsshell.simulator.world.World;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A simulated cloud. What it answers depends on its world, its clock and its seeds alone. May be
 * called from any number of threads; one request is handled at a time.
 */
public final class Simulator {
    private final ReentrantLock lock = new ReentrantLock();
    private final World world;
    private final InstantSource clock;
    private final Router router;
    private final SeededIds requestIds;

    /**
     * A simulator of a world.
     *
     * @param world from now on touched by this simulator only
     * @param clock where the time comes from; tests move it, nothing sleeps
     */
    public Simulator(World world, Behaviour behaviour, Faults faults, InstantSource clock) {
        this.world = world;
        this.clock = clock;
        this.router = new Router(world, behaviour, faults);
        this.requestIds = new SeededIds(clock.instant().toEpochMilli());
    }

    /** Answers a request; the caller acts out {@code lost} and {@code delay} of the answer. */
    public SimAnswer handle(SimRequest request) {
        lock.lock();
        try {
            Instant now = clock.instant();
            world.advanceTo(now);
            return router.answer(request, now, "req-" + requestIds.uuid());
        } finally {
            lock.unlock();
        }
    }

    /** Writes the world as it is now. */
    void save(WorldStore store) throws IOException {
        lock.lock();
        try {
            store.save(world);
        } finally {
            lock.unlock();
        }
    }

    /** Looks at the world as it is now, while no request is handled. */
    public <T> T inspect(Function<World, T> look) {
        lock.lock();
        try {
            world.advanceTo(clock.instant());
            return look.apply(world);
        } finally {
            lock.unlock();
        }
    }
}
