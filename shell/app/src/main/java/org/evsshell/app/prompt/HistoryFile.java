package org.evsshell.app.prompt;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines typed in all sessions, private to the user: one line each, time first, so that several
 * shells can append at once.
 */
public final class HistoryFile {
    private static final int MOST = 10_000;
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path file;

    /** The history kept in a file, which need not exist. */
    public HistoryFile(Path file) {
        this.file = file;
    }

    /**
     * A line somebody typed.
     *
     * @param time when
     * @param line what
     */
    public record Entry(Instant time, String line) {}

    /**
     * All lines, oldest first; lines that cannot be understood are left out.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public List<Entry> read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines()) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).chars().allMatch(Character::isDigit)) {
                long millis = Long.parseLong(line, 0, Math.min(colon, 18), 10);
                entries.add(
                        new Entry(
                                Instant.ofEpochMilli(millis),
                                unescaped(line.substring(colon + 1))));
            }
        }
        return entries;
    }

    private List<String> lines() throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /**
     * Adds a line.
     *
     * @throws IOException when it cannot be kept
     */
    public void append(Entry entry) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder, PRIVATE_FOLDER);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(file, PRIVATE);
        }
        Files.write(
                file,
                text(entry).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Forgets the oldest lines once there are too many.
     *
     * @throws IOException when the file cannot be replaced
     */
    public void trim() throws IOException {
        List<Entry> entries = read();
        if (entries.size() <= MOST + MOST / 10) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (Entry entry : entries.subList(entries.size() - MOST, entries.size())) {
            kept.append(text(entry));
        }
        Path whole =
                Files.createTempFile(file.toAbsolutePath().getParent(), "history", "", PRIVATE);
        Files.writeString(whole, kept);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(Entry entry) {
        String escaped = entry.line().replace("\\", "\\\\").replace("\n", "\\n");
        return entry.time().toEpochMilli() + ":" + escaped + "\n";
    }

    private static String unescaped(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\' && index + 1 < text.length()) {
                index++;
                character = text.charAt(index) == 'n' ? '\n' : text.charAt(index);
            }
            line.append(character);
        }
        return line.toString();
    }
}
