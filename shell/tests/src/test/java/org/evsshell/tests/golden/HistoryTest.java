package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class HistoryTest {
    @TempDir Path folder;

    @BeforeEach
    void typeSomething() throws IOException {
        Path state = Files.createDirectories(folder.resolve(".local/state/evs-shell"));
        Files.writeString(
                state.resolve("history"),
                """
                1795435200000:disk list --status available
                1795435260000:snapshot create data-01 \\\\\\n  --name "a\\\\b"
                no line of ours
                """);
    }

    @Test
    void listsWhatWasTypedOldestFirst() {
        assertThat(new DemoShell(folder).screen("history"))
                .isEqualTo(
                        """
                        Time                  Line
                        2026-11-23 12:00:00Z  disk list --status available
                        2026-11-23 12:01:00Z  snapshot create data-01 \\\\n  --name "a\\b"
                        """);
    }

    @Test
    void aLimitKeepsTheNewest() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("history", "--limit", "1"))
                .isEqualTo(
                        """
                        2026-11-23T12:01:00Z\tsnapshot create data-01 \\\\\\n  --name "a\\\\b"
                        """);
        assertThat(shell.pipe("history", "--sort", "time", "--limit", "1"))
                .isEqualTo("2026-11-23T12:00:00Z\tdisk list --status available\n");
    }

    @Test
    void givesTheLastLineToPrograms() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("history", "--sort", "time:desc", "--limit", "1"))
                .isEqualTo(
                        """
                        2026-11-23T12:01:00Z\tsnapshot create data-01 \\\\\\n  --name "a\\\\b"
                        """);
    }

    @Test
    void isEmptyBeforeAnythingWasTyped() throws IOException {
        Files.delete(folder.resolve(".local/state/evs-shell/history"));
        assertThat(new DemoShell(folder).pipe("history", "-o", "json")).isEqualTo("[]\n");
    }
}
