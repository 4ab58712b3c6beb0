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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The inventories of one shell, one for each project it worked with. Nothing is read before
 * somebody completes something. Safe for use from any thread.
 */
public final class Inventories implements IdPrefixes, AutoCloseable {
    private final Supplier<Session> session;
    private final Path cacheFolder;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Inventory inventory, Reading reading, CallListener follower) {}

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

    /** What is known of the project in use; begins to read a noun that is wanted. */
    public Inventory wanted(Noun... nouns) {
        Kept current = kept(session.get().cloud());
        for (Noun noun : nouns) {
            current.reading.want(noun);
        }
        return current.inventory;
    }

    /** Follows the calls of a connection to a cloud. Cheap; nothing is read for it. */
    public CallListener listener(ChosenCloud cloud) {
        return new CallListener() {
            @Override
            public void answered(Call call, JsonNode answer) {
                kept(cloud).follower.answered(call, answer);
            }

            @Override
            public void failed(Call call, EvsException reason) {
                kept(cloud).follower.failed(call, reason);
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
        Background background = new BackgroundThreads();
        // The demo's world is at hand, and another process may have reset it.
        @Nullable InventoryFile file = cloud.demo() ? null : new InventoryFile(cacheFolder, key);
        InventorySource source = new ClientSource(session.get()::client);
        Reading reading = new Reading(inventory, source, background, clock, file);
        return new Kept(inventory, reading, new CallFollower(inventory, reading, background));
    }

    /** Stops all reading. */
    @Override
    public void close() {
        kept.values().forEach(one -> one.reading.close());
    }
}
