package org.evsshell.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class PrivateFilesTest {
    @TempDir Path root;

    @Test
    void letsNobodyElseRead() throws IOException {
        new PrivateFiles(root.resolve("a/tokens")).write("t", "secret");
        assertThat(mode(root.resolve("a/tokens"))).isEqualTo("rwx------");
        assertThat(mode(root.resolve("a/tokens/t"))).isEqualTo("rw-------");
    }

    @Test
    void closesAFolderThatWasOpen() throws IOException {
        Path folder = Files.createDirectory(root.resolve("open"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        new PrivateFiles(folder).write("t", "secret");
        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void replacesWholeAndLeavesNothingBehind() throws IOException {
        PrivateFiles files = new PrivateFiles(root.resolve("f"));
        files.write("t", "a longer text");
        files.write("t", "short");
        assertThat(files.read("t")).contains("short");
        try (var names = Files.list(root.resolve("f"))) {
            assertThat(names).containsExactly(root.resolve("f/t"));
        }
    }

    @Test
    void readsThroughNoSymbolicLink() throws IOException {
        Path folder = Files.createDirectory(root.resolve("f"));
        Files.writeString(root.resolve("elsewhere"), "bait");
        Files.createSymbolicLink(folder.resolve("t"), root.resolve("elsewhere"));
        assertThat(new PrivateFiles(folder).read("t")).isEmpty();
    }

    @Test
    void writesIntoNoLinkedFolder() throws IOException {
        Path real = Files.createDirectory(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("link"), real);
        assertThatThrownBy(() -> new PrivateFiles(link).write("t", "secret"))
                .isInstanceOf(IOException.class);
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void keepsTokensAndForgetsThem() {
        FileTokenStore store = new FileTokenStore(root);
        assertThat(store.load("ab12")).isEmpty();
        store.save("ab12", "{}");
        assertThat(store.load("ab12")).contains("{}");
        store.forget("ab12");
        assertThat(store.load("ab12")).isEmpty();
    }

    @Test
    void failsNoCallWhenTokensCannotBeKept() throws IOException {
        Files.writeString(root.resolve("tokens"), "a file where the folder should be");
        FileTokenStore store = new FileTokenStore(root);
        store.save("ab12", "{}");
        assertThat(store.load("ab12")).isEmpty();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
