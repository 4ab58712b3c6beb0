package org.evsshell.simulator.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Turns in a folder. An owner holds it for its whole life; visitors take it for one request each,
 * one after the other, and none while there is an owner. Works between processes and between
 * threads (the locks of files know processes only).
 */
public final class FolderLock implements AutoCloseable {
    private static final ConcurrentMap<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private final FileChannel owner;
    private final @Nullable FileChannel turn;
    private final @Nullable ReentrantLock thread;

    private FolderLock(
            FileChannel owner, @Nullable FileChannel turn, @Nullable ReentrantLock thread) {
        this.owner = owner;
        this.turn = turn;
        this.thread = thread;
    }

    /**
     * Makes the caller the owner until it closes the lock.
     *
     * @throws FolderInUseException when there is an owner or a visitor
     */
    public static FolderLock own(Path folder) throws IOException {
        FileChannel owner = open(folder.resolve("owner.lock"));
        if (!taken(owner, false)) {
            owner.close();
            throw new FolderInUseException(folder);
        }
        return new FolderLock(owner, null, null);
    }

    /**
     * Waits for the caller's turn.
     *
     * @throws FolderInUseException when there is an owner
     */
    public static FolderLock visit(Path folder) throws IOException {
        ReentrantLock thread =
                TURNS.computeIfAbsent(
                        folder.toAbsolutePath().normalize(), any -> new ReentrantLock());
        thread.lock();
        FileChannel owner = null;
        FileChannel turn = null;
        try {
            owner = open(folder.resolve("owner.lock"));
            if (!taken(owner, true)) {
                throw new FolderInUseException(folder);
            }
            turn = open(folder.resolve("turn.lock"));
            turn.lock();
            return new FolderLock(owner, turn, thread);
        } catch (IOException | RuntimeException failed) {
            close(owner);
            close(turn);
            thread.unlock();
            throw failed;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean taken(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static void close(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            close(turn);
            owner.close();
        } finally {
            if (thread != null) {
                thread.unlock();
            }
        }
    }
}
