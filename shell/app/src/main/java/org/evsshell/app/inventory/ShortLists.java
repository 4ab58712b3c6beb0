package org.evsshell.app.inventory;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.app.inventory.ShortList.Entry;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.rules.Action;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The short lists of one project: each is read in the background when somebody completes from it
 * and what is known is older than a minute, or was changed by us. Safe for use from any thread.
 */
public final class ShortLists {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration FAILURE_PAUSE = Duration.ofSeconds(5);

    private final InventorySource source;
    private final Background background;
    private final InstantSource clock;
    private final Runnable changed;
    private final Map<ShortList, State> states = new EnumMap<>(ShortList.class);

    /**
     * What is known of a list.
     *
     * @param entries in the service's order
     * @param progress whether others are on their way
     */
    public record Known(List<Entry> entries, Progress progress) {
        public Known {
            entries = List.copyOf(entries);
        }
    }

    /** How a list stands; guarded by itself. */
    private static final class State {
        private Known known = new Known(List.of(), new Progress.Loading());
        private Instant until = Instant.MIN;
        private boolean running;
        private boolean outdated;
    }

    /**
     * Lists that are read from a service.
     *
     * @param changed runs when more is known, on the reading thread
     */
    ShortLists(
            InventorySource source, Background background, InstantSource clock, Runnable changed) {
        this.source = source;
        this.background = background;
        this.clock = clock;
        this.changed = changed;
        for (ShortList list : ShortList.values()) {
            states.put(list, new State());
        }
    }

    /** What is known; begins to read it where that is old. Returns at once. */
    Known wanted(ShortList list) {
        State state = Objects.requireNonNull(states.get(list));
        Known known;
        synchronized (state) {
            if (!state.running && !clock.instant().isBefore(state.until)) {
                state.running = true;
                background.soon(() -> read(list, state));
            }
            known = state.known;
        }
        return known;
    }

    /** One of our own calls has changed something. */
    void changedBy(@Nullable Action action) {
        for (ShortList list : ShortList.values()) {
            State state = Objects.requireNonNull(states.get(list));
            if (list.isChangedBy(action)) {
                synchronized (state) {
                    state.known = new Known(state.known.entries(), new Progress.Loading());
                    state.until = Instant.MIN;
                    state.outdated = true;
                }
            }
        }
    }

    private void read(ShortList list, State state) {
        synchronized (state) {
            state.outdated = false;
        }
        List<Entry> entries = new ArrayList<>();
        Progress progress = new Progress.Complete();
        Duration pause = FRESH;
        try (RowStream rows = source.list(list)) {
            while (rows.hasNext()) {
                entries.add(list.entry(rows.next()));
            }
        } catch (EvsException e) {
            progress = new Progress.Failed(e.message());
            pause = FAILURE_PAUSE;
        }
        synchronized (state) {
            state.running = false;
            if (!state.outdated) {
                state.known = new Known(entries, progress);
                state.until = clock.instant().plus(pause);
            }
        }
        changed.run();
    }
}
