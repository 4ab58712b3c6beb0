package org.evsshell.app.inventory;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is known of one project's disks and snapshots, for completion; never for deciding what a
 * name means. Asking never waits for the network: {@link Reading} brings in what is missing, {@link
 * CallFollower} what our own calls told. Safe for use from any thread.
 */
public final class Inventory {
    private final Map<Noun, ResourceTable> tables = new EnumMap<>(Noun.class);
    private final Map<Noun, Progress> progress = new EnumMap<>(Noun.class);
    private final Map<Verdicts.Question, Answer> answers = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Dialect dialect;

    private record Answer(long disks, long snapshots, boolean complete, BitSet allowed) {}

    /** An inventory that knows nothing yet. */
    public Inventory() {
        for (Noun noun : Noun.values()) {
            tables.put(noun, new ResourceTable());
            progress.put(noun, new Progress.Loading());
        }
    }

    /**
     * What completion wants.
     *
     * @param noun which resources
     * @param word what is typed of an ID or a name
     * @param action what the command does; null for any resource
     * @param force whether {@code --force} was typed
     * @param without resources that are on the line already
     * @param most how many rows at most
     */
    public record Query(
            Noun noun,
            String word,
            @Nullable Action action,
            boolean force,
            Set<ResourceId> without,
            int most) {
        public Query {
            without = Set.copyOf(without);
        }
    }

    /** What is known that fits, best first. */
    public synchronized Found find(Query query) {
        ResourceTable table = table(query.noun());
        Search search = new Search(table, query.word(), query.most());
        search.run(allowed(query, table));
        List<Found.Match> rows = new ArrayList<>();
        for (int row : search.best()) {
            Row found = table.row(row);
            rows.add(new Found.Match(found, diskName(found)));
        }
        return new Found(rows, search.matches(), table.size(), progressOf(query.noun()));
    }

    private @Nullable BitSet allowed(Query query, ResourceTable table) {
        Action action = query.action();
        Dialect speaking = dialect;
        BitSet allowed = null;
        if (action != null && speaking != null) {
            allowed =
                    verdicts(new Verdicts.Question(query.noun(), action, speaking, query.force()));
        }
        if (query.without().isEmpty()) {
            return allowed;
        }
        BitSet left = new BitSet();
        if (allowed == null) {
            left.set(0, table.rows());
        } else {
            left.or(allowed);
        }
        for (ResourceId id : query.without()) {
            int row = table.find(id);
            if (row >= 0) {
                left.clear(row);
            }
        }
        return left;
    }

    private BitSet verdicts(Verdicts.Question question) {
        ResourceTable disks = table(Noun.DISK);
        ResourceTable snapshots = table(Noun.SNAPSHOT);
        boolean complete = progressOf(Noun.SNAPSHOT) instanceof Progress.Complete;
        Answer known = answers.get(question);
        if (known == null
                || known.disks != disks.version()
                || known.snapshots != snapshots.version()
                || known.complete != complete) {
            BitSet allowed = Verdicts.of(question, disks, snapshots, complete);
            known = new Answer(disks.version(), snapshots.version(), complete, allowed);
            answers.put(question, known);
        }
        return known.allowed;
    }

    private String diskName(Row row) {
        ResourceId id = row.disk();
        if (id == null) {
            return "";
        }
        int disk = table(Noun.DISK).find(id);
        return disk < 0 ? "" : table(Noun.DISK).name(disk);
    }

    /** What is known of one resource. */
    public synchronized Optional<Row> row(Noun noun, ResourceId id) {
        int row = table(noun).find(id);
        return row < 0 ? Optional.empty() : Optional.of(table(noun).row(row));
    }

    /** The one ID that begins so, where all are known and none has that name; else empty. */
    public synchronized Optional<String> fullId(Noun noun, String prefix) {
        IdPattern pattern = IdPattern.of(prefix);
        if (pattern == null || !(progressOf(noun) instanceof Progress.Complete)) {
            return Optional.empty();
        }
        ResourceTable table = table(noun);
        byte[] name = ResourceTable.folded(prefix);
        ResourceId found = null;
        for (int place = 0; place < table.size(); place++) {
            int row = table.byId().at(place);
            if (table.foldedNames().equals(row, name)) {
                return Optional.empty();
            }
            if (pattern.startsAt(table.ids().high(row), table.ids().low(row))) {
                if (found != null) {
                    return Optional.empty();
                }
                found = table.ids().get(row);
            }
        }
        return Optional.ofNullable(found).map(ResourceId::toString);
    }

    /** Runs {@code listener} after every change, on the changing thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Adds what is new, replaces what was known; what is being deleted is as good as gone. */
    public void put(Noun noun, List<Row> rows) {
        List<Row> staying = new ArrayList<>(rows.size());
        BitSet leaving = new BitSet();
        synchronized (this) {
            ResourceTable table = table(noun);
            for (Row row : rows) {
                if (!row.state().equals("deleting")) {
                    staying.add(row);
                    continue;
                }
                int place = table.find(row.id());
                if (place >= 0) {
                    leaving.set(place);
                }
            }
            table.remove(leaving);
            table.put(staying);
        }
        changed();
    }

    /** Forgets a resource; with a disk its snapshots, if they went along. */
    public void remove(Noun noun, ResourceId id, boolean withSnapshots) {
        synchronized (this) {
            ResourceTable table = table(noun);
            int row = table.find(id);
            BitSet gone = new BitSet();
            if (row >= 0) {
                gone.set(row);
            }
            table.remove(gone);
            if (withSnapshots) {
                table(Noun.SNAPSHOT).removeOf(id);
            }
        }
        changed();
    }

    synchronized void speaks(Dialect known) {
        dialect = known;
    }

    synchronized @Nullable Dialect dialect() {
        return dialect;
    }

    synchronized void beginReading(Noun noun) {
        table(noun).beginReading();
    }

    void endReading(Noun noun) {
        synchronized (this) {
            table(noun).endReading();
            progress.put(noun, new Progress.Complete());
        }
        changed();
    }

    void progress(Noun noun, Progress now) {
        synchronized (this) {
            progress.put(noun, now);
        }
        changed();
    }

    synchronized Progress progressOf(Noun noun) {
        return Objects.requireNonNull(progress.get(noun));
    }

    /** The next resources in the order of their IDs, so that nobody holds the lock for long. */
    synchronized List<Row> after(Noun noun, @Nullable ResourceId last, int most) {
        ResourceTable table = table(noun);
        int place = last == null ? 0 : table.placeOf(last.high(), last.low());
        List<Row> rows = new ArrayList<>();
        while (place < table.size() && rows.size() < most) {
            Row row = table.row(table.byId().at(place++));
            if (!row.id().equals(last)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private ResourceTable table(Noun noun) {
        return Objects.requireNonNull(tables.get(noun));
    }
}
