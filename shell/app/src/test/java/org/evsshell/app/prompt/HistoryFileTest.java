package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class HistoryFileTest {
    private static final Instant TIME = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir private Path folder;
    private Path path;
    private HistoryFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("state/history");
        file = new HistoryFile(path);
    }

    private static List<String> lines(HistoryFile from) throws IOException {
        return from.read().stream().map(HistoryFile.Entry::line).toList();
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        List<String> typed =
                List.of(
                        "disk list",
                        "snapshot create a \\\n  --name \"b\\\\c\"",
                        "js 'größe'",
                        "x:y");
        for (String line : typed) {
            file.append(new HistoryFile.Entry(TIME, line));
        }

        assertThat(lines(new HistoryFile(path))).isEqualTo(typed);
        assertThat(file.read()).extracting(HistoryFile.Entry::time).containsOnly(TIME);
    }

    @Test
    void isTheUsersAlone() throws IOException {
        file.append(new HistoryFile.Entry(TIME, "disk list"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void isEmptyBeforeTheFirstLine() throws IOException {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void forgetsTheOldestOfTooManyLines() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 11_001; number++) {
            text.append(number).append(":line ").append(number).append('\n');
        }
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(path, text);

        file.trim();

        assertThat(lines(file)).hasSize(10_000).startsWith("line 1001").endsWith("line 11000");
    }

    @Test
    void jlinesHistoryKeepsNeitherSecretsNorLinesWithABlankInFront() throws IOException {
        List<String> warnings = new ArrayList<>();
        LineHistory history = new LineHistory(file, warnings::add);
        history.add(TIME, "disk list");
        history.add(TIME, "disk list");
        history.add(TIME, " disk show hidden");
        history.add(TIME, "disk create --metadata password=abc");
        history.add(TIME, "version");

        assertThat(lines(file)).containsExactly("disk list", "version");
        LineHistory next = new LineHistory(file, warnings::add);
        next.load();
        assertThat(next.size()).isEqualTo(2);
        assertThat(next.get(next.last())).isEqualTo("version");
        assertThat(warnings).isEmpty();
    }

    @Test
    void saysOnceThatNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder belongs");
        List<String> warnings = new ArrayList<>();
        LineHistory history = new LineHistory(file, warnings::add);
        history.add(TIME, "disk list");
        history.add(TIME, "version");

        assertThat(warnings).hasSize(1).first().asString().startsWith("The history cannot be kept");
        assertThat(history.size()).isEqualTo(2);
    }
}
