package org.evsshell.app.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Files in a folder that only the user may read: folder 0700, files 0600, replaced whole, symbolic
 * links refused. Several processes may use one folder; the last one to write wins. Safe for use
 * from any thread.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_MODE =
            PosixFilePermissions.asFileAttribute(FOLDER);
    private static final FileAttribute<Set<PosixFilePermission>> FILE_MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    /** Files in this folder, which is made when something is first written. */
    public PrivateFiles(Path folder) {
        this.folder = folder;
    }

    /** A file's text; empty when there is none, or when it is not a plain file. */
    public Optional<String> read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Replaces a file: readers see the old text or the new one, never a part. */
    public void write(String name, String text) throws IOException {
        prepareFolder();
        Path part = Files.createTempFile(folder, name, ".part", FILE_MODE);
        try {
            Files.writeString(part, text, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes a file; nothing happens when there is none. */
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    private void prepareFolder() throws IOException {
        Files.createDirectories(folder, FOLDER_MODE);
        if (Files.isSymbolicLink(folder)) {
            throw new IOException(folder + " is a symbolic link");
        }
        // A folder made by hand may be open to others.
        if (!Files.getPosixFilePermissions(folder).equals(FOLDER)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }
}
