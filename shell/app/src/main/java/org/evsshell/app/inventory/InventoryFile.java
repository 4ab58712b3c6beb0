package org.evsshell.app.inventory;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one shell read of a noun, kept for the next and for those beside it. Private to the user and
 * replaced whole. A file that cannot be read is as good as none: it is only a cache.
 */
final class InventoryFile {
    private static final int FORM = 0x45565301;
    private static final int CHUNK = 2_000;

    private final Path folder;
    private final String key;

    /** The files of one project, named by a key that gives nothing away. */
    InventoryFile(Path folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * What a file says of itself.
     *
     * @param readAt when all of it was read from the service
     * @param dialect how the cloud spoke
     */
    record Header(Instant readAt, Dialect dialect) {}

    /** Takes chunks of rows. */
    @FunctionalInterface
    interface Rows {
        void take(List<Row> rows);
    }

    /** Gives chunks of rows. */
    @FunctionalInterface
    interface Source {
        List<Row> after(@Nullable ResourceId last, int most);
    }

    /** Reads a noun's file; empty if there is none to be had. */
    Optional<Header> read(Noun noun, Rows rows) {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(path(noun)), 1 << 16))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            Instant readAt = Instant.ofEpochMilli(in.readLong());
            Dialect dialect = Dialect.valueOf(in.readUTF());
            List<Row> chunk = new ArrayList<>(CHUNK);
            while (in.readBoolean()) {
                chunk.add(readRow(in));
                if (chunk.size() == CHUNK) {
                    rows.take(chunk);
                    chunk = new ArrayList<>(CHUNK);
                }
            }
            rows.take(chunk);
            return Optional.of(new Header(readAt, dialect));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes a noun's file. */
    void write(Noun noun, Header header, Source source) throws IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path whole =
                Files.createTempFile(
                        folder,
                        key,
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            writeAll(whole, header, source);
            move(whole, path(noun));
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void writeAll(Path file, Header header, Source source) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(FORM);
            out.writeLong(header.readAt().toEpochMilli());
            out.writeUTF(header.dialect().name());
            List<Row> chunk = source.after(null, CHUNK);
            while (!chunk.isEmpty()) {
                for (Row row : chunk) {
                    out.writeBoolean(true);
                    writeRow(out, row);
                }
                chunk = source.after(chunk.getLast().id(), CHUNK);
            }
            out.writeBoolean(false);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The cache folder cannot replace files at once.", e);
        }
    }

    /** When a noun's file was last replaced; the distant past without one. */
    Instant writtenAt(Noun noun) {
        try {
            return Files.getLastModifiedTime(path(noun)).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MIN;
        } catch (IOException e) {
            return Instant.MIN; // as good as none
        }
    }

    private Path path(Noun noun) {
        return folder.resolve(key + "." + noun.word());
    }

    private static Row readRow(DataInputStream in) throws IOException {
        ResourceId id = new ResourceId(in.readLong(), in.readLong());
        String name = in.readUTF();
        String state = in.readUTF();
        int size = in.readInt();
        String type = in.readUTF();
        String zone = in.readUTF();
        byte shared = in.readByte();
        long created = in.readLong();
        ResourceId disk = new ResourceId(in.readLong(), in.readLong());
        if (shared < -1 || shared > 1) {
            throw new EOFException("not a row");
        }
        return new Row(
                id,
                name,
                state,
                size < 0 ? null : size,
                type,
                zone,
                shared < 0 ? null : shared == 1,
                created,
                disk.high() == 0 && disk.low() == 0 ? null : disk);
    }

    private static void writeRow(DataOutputStream out, Row row) throws IOException {
        out.writeLong(row.id().high());
        out.writeLong(row.id().low());
        out.writeUTF(row.name());
        out.writeUTF(row.state());
        Integer size = row.size();
        out.writeInt(size == null ? -1 : size);
        out.writeUTF(row.type());
        out.writeUTF(row.zone());
        Boolean shared = row.multiattach();
        out.writeByte(shared == null ? -1 : shared ? 1 : 0);
        out.writeLong(row.created());
        ResourceId disk = row.disk();
        out.writeLong(disk == null ? 0 : disk.high());
        out.writeLong(disk == null ? 0 : disk.low());
    }
}
