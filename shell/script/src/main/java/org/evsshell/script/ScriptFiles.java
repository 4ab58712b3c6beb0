package org.evsshell.script;

import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;

/**
 * The files a script can import: those below its own real folder, read only. Symlinks are followed
 * first, so that none leads out.
 */
final class ScriptFiles implements FileSystem {
    private final @Nullable Path folder;

    /**
     * @param folder the real folder; null when nothing can be imported
     */
    ScriptFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    @Override
    public Path parsePath(URI uri) {
        throw new UnsupportedOperationException("modules are imported by path, not from " + uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return folder == null ? path.toAbsolutePath() : folder.resolve(path).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return inside(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
            throws IOException {
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw refused(path);
        }
        inside(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return Files.newByteChannel(inside(path), StandardOpenOption.READ);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return Files.readAttributes(inside(path), names, options);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw refused(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw refused(path);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        throw refused(path);
    }

    private Path inside(Path path) throws IOException {
        if (folder == null) {
            throw refused(path);
        }
        Path absolute = toAbsolutePath(path);
        if (!absolute.startsWith(folder)) {
            throw refused(path);
        }
        Path real = absolute.toRealPath();
        if (!real.startsWith(folder)) {
            throw refused(path);
        }
        return real;
    }

    private IOException refused(Path path) {
        String where =
                folder == null
                        ? "only script files can import"
                        : "scripts import only from below their own folder";
        return new IOException(path + " is refused: " + where);
    }
}
