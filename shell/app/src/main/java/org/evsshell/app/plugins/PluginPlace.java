package org.evsshell.app.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where a plugin lies: a jar, or a folder with a {@code plugin.json}.
 *
 * @param path the jar or folder
 * @param folder whether it is a folder
 */
record PluginPlace(Path path, boolean folder) {

    /** What it may be known by in {@link PluginIndex}: a change of any file changes it. */
    record Fingerprint(long files, long size, long time) {}

    /** Refuses what somebody else could have written. */
    static void checkOwn(Path path) throws PluginProblem, IOException {
        try {
            if (Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new PluginProblem(path + " is writable by others");
            }
        } catch (UnsupportedOperationException e) {
            // A file system without such permissions has nothing to check.
            return;
        }
    }

    PluginDescriptor descriptor() throws PluginProblem, IOException {
        checkOwn(path);
        return PluginDescriptor.parse(folder ? fromFolder() : fromJar());
    }

    private byte[] fromFolder() throws PluginProblem, IOException {
        try {
            return Files.readAllBytes(path.resolve(PluginDescriptor.FILE));
        } catch (NoSuchFileException e) {
            throw new PluginProblem("it has no " + PluginDescriptor.FILE, e);
        }
    }

    private byte[] fromJar() throws PluginProblem, IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry entry = jar.getEntry(PluginDescriptor.FILE);
            if (entry == null) {
                throw new PluginProblem("it has no " + PluginDescriptor.FILE + " at its root");
            }
            try (InputStream text = jar.getInputStream(entry)) {
                return text.readAllBytes();
            }
        }
    }

    Fingerprint fingerprint() throws IOException {
        if (!folder) {
            return fingerprint(List.of(path));
        }
        try (Stream<Path> files = Files.walk(path)) {
            return fingerprint(files.toList());
        }
    }

    private static Fingerprint fingerprint(List<Path> files) throws IOException {
        long size = 0;
        long time = 0;
        for (Path file : files) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            size += attributes.isRegularFile() ? attributes.size() : 0;
            time = Math.max(time, attributes.lastModifiedTime().toMillis());
        }
        return new Fingerprint(files.size(), size, time);
    }

    /** The jars its classes come from: itself, or those beside its {@code plugin.json}. */
    List<Path> jars() throws IOException {
        if (!folder) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    Path script() {
        return path.resolve(PluginDescriptor.SCRIPT);
    }
}
