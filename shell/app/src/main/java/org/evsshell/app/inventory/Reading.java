package org.evsshell.app.inventory;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.rules.States;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fills an inventory from the service, all in the background: a noun when it is first wanted, then
 * its newest page every minute and all of it every 15 minutes, as long as somebody completes
 * something. Resources our own calls set in motion are read again until they rest.
 */
public final class Reading implements AutoCloseable {
    private static final int PAGE = 1000;
    private static final int NEWEST = 100;
    private static final Duration SHOW_AFTER = Duration.ofMillis(200);
    private static final Duration TICK = Duration.ofMinutes(1);
    private static final Duration WHOLE = Duration.ofMinutes(15);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration FAILURE_PAUSE = Duration.ofSeconds(5);
    private static final int WATCHED_AT_ONCE = 20;

    private final Inventory inventory;
    private final InventorySource source;
    private final Background background;
    private final InstantSource clock;
    private final @Nullable InventoryFile file;
    private final Map<Noun, State> states = new EnumMap<>(Noun.class);
    private final Map<ResourceId, Noun> watched = new LinkedHashMap<>();
    private Duration pause = Duration.ofSeconds(1);
    private boolean watching;
    private volatile Instant lastWanted = Instant.MIN;

    /** How a noun stands; guarded by itself. */
    private static final class State {
        private boolean running;
        private Instant whole = Instant.MIN;
        private Instant notBefore = Instant.MIN;
    }

    Reading(
            Inventory inventory,
            InventorySource source,
            Background background,
            InstantSource clock,
            @Nullable InventoryFile file) {
        this.inventory = inventory;
        this.source = source;
        this.background = background;
        this.clock = clock;
        this.file = file;
        for (Noun noun : Noun.values()) {
            states.put(noun, new State());
        }
    }

    /** Somebody completes a noun: begins to read it unless that is done. Returns at once. */
    public void want(Noun noun) {
        Instant now = clock.instant();
        lastWanted = now;
        State state = state(noun);
        synchronized (state) {
            if (state.running || now.isBefore(state.notBefore)) {
                return;
            }
            state.running = true;
        }
        background.soon(() -> round(noun));
    }

    /** Looks at a resource again soon, and again until it rests. */
    public void watch(Noun noun, ResourceId id) {
        boolean start;
        synchronized (watched) {
            watched.put(id, noun);
            pause = Duration.ofSeconds(1);
            start = !watching;
            watching = true;
        }
        if (start) {
            background.later(pause, this::look);
        }
    }

    private void round(Noun noun) {
        State state = state(noun);
        Instant now = clock.instant();
        if (now.isAfter(plus(lastWanted, IDLE))) {
            synchronized (state) {
                state.running = false;
            }
            return;
        }
        try {
            read(noun, state, now);
        } catch (EvsException e) {
            failed(noun, state, e);
            return;
        }
        background.later(TICK, () -> round(noun));
    }

    private void read(Noun noun, State state, Instant now) {
        if (isDue(state, now)) {
            fromFile(noun, state, now);
        }
        inventory.speaks(source.dialect());
        if (isDue(state, now)) {
            readAll(noun);
            synchronized (state) {
                state.whole = now;
            }
            toFile(noun, now);
            return;
        }
        readNewest(noun);
    }

    private static boolean isDue(State state, Instant now) {
        synchronized (state) {
            return !now.isBefore(plus(state.whole, WHOLE));
        }
    }

    private static Instant plus(Instant time, Duration duration) {
        return time.equals(Instant.MIN) ? time : time.plus(duration);
    }

    private void fromFile(Noun noun, State state, Instant now) {
        if (file == null || now.isAfter(plus(file.writtenAt(noun), WHOLE))) {
            return;
        }
        inventory.beginReading(noun);
        file.read(noun, rows -> inventory.put(noun, rows))
                .filter(header -> now.isBefore(plus(header.readAt(), WHOLE)))
                .ifPresent(
                        header -> {
                            inventory.speaks(header.dialect());
                            inventory.endReading(noun);
                            synchronized (state) {
                                state.whole = header.readAt();
                            }
                        });
    }

    private void toFile(Noun noun, Instant now) {
        if (file == null) {
            return;
        }
        try {
            file.write(
                    noun,
                    new InventoryFile.Header(now, source.dialect()),
                    (last, most) -> inventory.after(noun, last, most));
        } catch (IOException e) {
            return; // a cache that cannot be written is no reason to bother anybody
        }
    }

    private void readAll(Noun noun) {
        inventory.beginReading(noun);
        try (RowStream rows = source.list(noun, PAGE)) {
            List<Row> page = new ArrayList<>();
            Instant shown = clock.instant();
            while (rows.hasNext()) {
                add(noun, rows.next(), page);
                boolean late = Duration.between(shown, clock.instant()).compareTo(SHOW_AFTER) > 0;
                if (page.size() == PAGE || late) {
                    inventory.put(noun, page);
                    page = new ArrayList<>();
                    shown = clock.instant();
                }
            }
            inventory.put(noun, page);
        }
        inventory.endReading(noun);
    }

    private void readNewest(Noun noun) {
        try (RowStream rows = source.list(noun, NEWEST)) {
            List<Row> page = new ArrayList<>();
            for (int count = 0; count < NEWEST && rows.hasNext(); count++) {
                add(noun, rows.next(), page);
            }
            inventory.put(noun, page);
        }
    }

    private static void add(Noun noun, ObjectNode json, List<Row> page) {
        Row row = Row.of(noun, json);
        if (row != null) {
            page.add(row);
        }
    }

    private void failed(Noun noun, State state, EvsException reason) {
        if (!(inventory.progressOf(noun) instanceof Progress.Complete)) {
            inventory.progress(noun, new Progress.Failed(message(reason)));
        }
        synchronized (state) {
            state.running = false;
            state.notBefore = clock.instant().plus(FAILURE_PAUSE);
        }
    }

    private static String message(EvsException reason) {
        String message = reason.getMessage();
        return message == null ? reason.kind().label() : message;
    }

    private void look() {
        Map<ResourceId, Noun> now;
        synchronized (watched) {
            now = new LinkedHashMap<>(watched);
        }
        int count = 0;
        for (Map.Entry<ResourceId, Noun> entry : now.entrySet()) {
            if (count++ < WATCHED_AT_ONCE && rests(entry.getValue(), entry.getKey())) {
                synchronized (watched) {
                    watched.remove(entry.getKey());
                }
            }
        }
        synchronized (watched) {
            watching = !watched.isEmpty();
            if (!watching) {
                return;
            }
            pause = pause.compareTo(TICK) < 0 ? pause.multipliedBy(3).dividedBy(2) : TICK;
        }
        background.later(pause, this::look);
    }

    private boolean rests(Noun noun, ResourceId id) {
        try {
            Row row = source.show(noun, id).map(json -> Row.of(noun, json)).orElse(null);
            if (row == null) {
                inventory.remove(noun, id, false);
                return true;
            }
            inventory.put(noun, List.of(row));
            return !States.isPassing(row.state());
        } catch (EvsException e) {
            return true; // the next reading of the newest page tells
        }
    }

    private State state(Noun noun) {
        return Objects.requireNonNull(states.get(noun));
    }

    /** Stops reading. */
    @Override
    public void close() {
        background.close();
        source.close();
    }
}
