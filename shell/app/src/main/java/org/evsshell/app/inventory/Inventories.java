package org.evsshell.app.inventory;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.run.IdPrefixes;
import org.evsshell.app.run.Session;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The inventories of one shell, one for each project it worked with. Nothing is read before
 * somebody completes something. Safe for use from any thread.
 */
public final class Inventories implements InventoryInUse, IdPrefixes, AutoCloseable {
    private final Supplier<Session> session;
    private final Path cacheFolder;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private record Kept(
            Inventory inventory,
            Reading reading,
            ShortLists lists,
            CallListener follower,
            OwnClient client) {}

    /**
     * Inventories that read with a session's client and keep what they read in a folder.
     *
     * @param session asked when it is needed, not before
     * @param cacheHome the shell's cache folder
     * @param clock what time it is
     */
    public Inventories(Supplier<Session> session, Path cacheHome, InstantSource clock) {
        this.session = session;
        this.cacheFolder = cacheHome.resolve("inventory");
        this.clock = clock;
    }

    @Override
    public Inventory wanted(Noun... nouns) {
        Kept current = kept(session.get().cloud());
        for (Noun noun : nouns) {
            current.reading.want(noun);
        }
        return current.inventory;
    }

    @Override
    public ShortLists.Known wanted(ShortList list) {
        return kept(session.get().cloud()).lists.wanted(list);
    }

    /** Runs {@code listener} after every change of any of them, on the changing thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The region a cloud turned out to have; empty as long as nothing was sent to it. */
    public String region(ChosenCloud cloud) {
        Kept known = kept.get(CloudKey.of(cloud.cloud()));
        String region = known == null ? null : known.client.region();
        return region == null ? "" : region;
    }

    /** Follows the calls of a connection to a cloud. Cheap; nothing is read for it. */
    public CallListener listener(ChosenCloud cloud) {
        return new CallListener() {
            @Override
            public void answered(Call call, JsonNode answer) {
                Kept own = kept(cloud);
                own.client.reached();
                own.follower.answered(call, answer);
                own.lists.changedBy(call.operation().action());
            }

            @Override
            public void failed(Call call, EvsException reason) {
                kept(cloud).follower.failed(call, reason);
            }

            @Override
            public Set<String> rowFields() {
                return Row.FIELDS;
            }
        };
    }

    @Override
    public Optional<String> fullId(String noun, String word) {
        if (!IdPrefixes.isPrefixForm(word)) {
            return Optional.empty();
        }
        return Noun.of(noun).flatMap(known -> wanted(known).fullId(known, word));
    }

    private Kept kept(ChosenCloud cloud) {
        return kept.computeIfAbsent(CloudKey.of(cloud.cloud()), key -> make(key, cloud));
    }

    private Kept make(String key, ChosenCloud cloud) {
        Inventory inventory = new Inventory();
        inventory.onChange(() -> listeners.forEach(Runnable::run));
        Background background = new BackgroundThreads();
        // The demo's world is at hand, and another process may have reset it.
        @Nullable InventoryFile file = cloud.demo() ? null : new InventoryFile(cacheFolder, key);
        OwnClient client = new OwnClient(session, key);
        InventorySource source = new ClientSource(client);
        Reading reading = new Reading(inventory, source, background, clock, file);
        ShortLists lists =
                new ShortLists(source, background, clock, () -> listeners.forEach(Runnable::run));
        CallListener follower = new CallFollower(inventory, reading, background);
        return new Kept(inventory, reading, lists, follower, client);
    }

    /** Stops all reading. */
    @Override
    public void close() {
        kept.values().forEach(one -> one.reading.close());
    }
}
