package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class PagedOutputTest {
    @TempDir private Path folder;
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private PagedOutput output(String pager) {
        PagedOutput.Screen screen =
                new PagedOutput.Screen() {
                    @Override
                    public int rows() {
                        return 5;
                    }

                    @Override
                    public int columns() {
                        return 10;
                    }
                };
        return new PagedOutput(terminal, errors, screen, Pager.of(Map.of("PAGER", pager)));
    }

    private String pagingTo() {
        return "cat > " + folder.resolve("paged");
    }

    private String paged() throws IOException {
        Path file = folder.resolve("paged");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesWhatFitsOnTheScreen() throws IOException {
        PagedOutput output = output(pagingTo());
        output.write(text("1\n2\n3\n"));
        output.finish();

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("1\n2\n3\n");
        assertThat(paged()).isEmpty();
    }

    @Test
    void pagesWhatIsLonger() throws IOException {
        PagedOutput output = output(pagingTo());
        output.write(text("1\n2\n3\n"));
        output.write(text("4\n5\n6\n"));
        output.finish();

        assertThat(terminal.size()).isZero();
        assertThat(paged()).isEqualTo("1\n2\n3\n4\n5\n6\n");
    }

    @Test
    void countsTheRowsOfWrappedLines() throws IOException {
        PagedOutput output = output(pagingTo());
        output.write(text("0123456789".repeat(5)));
        output.finish();

        assertThat(paged()).hasSize(50);
    }

    @Test
    void showsAtOnceWhatIsFlushedAndPagesNothingAfter() throws IOException {
        PagedOutput output = output(pagingTo());
        output.write(text("first\n"));
        output.flush();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("first\n");

        output.write(text("1\n2\n3\n4\n5\n6\n"));
        output.finish();
        assertThat(paged()).isEmpty();
    }

    @Test
    void writesEverythingWithoutAPager() throws IOException {
        PagedOutput output = output("");
        output.write(text("1\n2\n3\n4\n5\n6\n"));
        output.finish();

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("1\n2\n3\n4\n5\n6\n");
    }

    @Test
    void saysWhatElseThereIsWhenThePagerIsLeft() throws IOException {
        PagedOutput output = output(pagingTo());
        output.errors().write(text("before\n"));
        output.write(text("1\n2\n3\n4\n5\n6\n"));
        output.errors().write(text("meanwhile\n"));
        assertThat(errors).hasToString("before\n");

        output.finish();
        assertThat(errors).hasToString("before\nmeanwhile\n");
    }

    @Test
    void goesOnWhenThePagerIsLeftEarly() throws IOException {
        PagedOutput output = output("true");
        assertThatThrownBy(
                        () -> {
                            while (true) {
                                output.write(text("1\n2\n3\n4\n5\n6\n"));
                            }
                        })
                .isInstanceOf(IOException.class);
        output.flush();
        output.finish();
        output.write(text("short\n"));
        output.errors().write(text("said\n"));
        output.finish();

        assertThat(terminal).hasToString("short\n");
        assertThat(errors).hasToString("said\n");
    }

    @Test
    void beginsAnewWithTheNextCommand() throws IOException {
        PagedOutput output = output(pagingTo());
        output.write(text("1\n2\n3\n4\n5\n6\n"));
        output.finish();
        output.write(text("short\n"));
        output.finish();

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("short\n");
    }
}
