package org.evsshell.simulator.store;

import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One folder with one world in it. Saving replaces the file whole, so that no reader sees half. */
public final class WorldStore {
    private static final String FILE = "world.json";

    private final Path folder;

    public WorldStore(Path folder) {
        this.folder = folder;
    }

    /** Which writing of the file this is; every saving makes another. */
    public record Edition(@Nullable Object key, long modified, long size) {}

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Makes the folder, readable by its owner only, if it is not there. */
    public void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** The present edition of the file; empty if there is none. */
    public Optional<Edition> edition() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
                new Edition(
                        attributes.fileKey(),
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        attributes.size()));
    }

    /**
     * The world in the folder; empty if there is none.
     *
     * @throws IOException when it cannot be read, or is damaged: says which file to remove
     */
    public Optional<World> load() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WorldReader.read(Files.readAllBytes(file)));
        } catch (IllegalArgumentException damaged) {
            throw new IOException(
                    "The simulator's world in "
                            + file
                            + " cannot be read: "
                            + damaged.getMessage()
                            + ". Start over with: simulator reset",
                    damaged);
        }
    }

    /** Puts a world in the folder, instead of the one that is there. */
    public void save(World world) throws IOException {
        prepare();
        Path fresh = folder.resolve(FILE + ".new");
        Files.write(fresh, WorldWriter.write(world));
        Files.move(
                fresh,
                folder.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the world in the folder. */
    public void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
