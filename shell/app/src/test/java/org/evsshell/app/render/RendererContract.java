package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What every output format has to print; each format states its whole output. */
abstract class RendererContract {
    private static final int WIDTH = 80;

    abstract Renderer renderer();

    abstract String empty();

    abstract String one();

    abstract String item();

    abstract String many();

    abstract String wide();

    abstract String nulls();

    abstract String narrow();

    abstract String failing();

    abstract String hostileOnTerminal();

    abstract String hostileOnPipe();

    abstract String outcomes();

    abstract String made();

    abstract String value();

    abstract String message();

    @Test
    void printsAnEmptyList() throws IOException {
        assertThat(onPipe(RenderFixtures.rows())).isEqualTo(empty());
    }

    @Test
    void printsOneRow() throws IOException {
        assertThat(onPipe(RenderFixtures.rows(RenderFixtures.DATA))).isEqualTo(one());
    }

    @Test
    void printsOneResource() throws IOException {
        Result item = new Result.Item(RenderFixtures.LAYOUT, RenderFixtures.DATA);
        assertThat(onPipe(item)).isEqualTo(item());
    }

    @Test
    void printsManyRows() throws IOException {
        Result rows =
                RenderFixtures.rows(RenderFixtures.DATA, RenderFixtures.BOOT, RenderFixtures.STUCK);
        assertThat(onPipe(rows)).isEqualTo(many());
    }

    @Test
    void printsWideCharacters() throws IOException {
        Result rows = RenderFixtures.rows(RenderFixtures.WIDE, RenderFixtures.BOOT);
        assertThat(onPipe(rows)).isEqualTo(wide());
    }

    @Test
    void printsNulls() throws IOException {
        assertThat(onPipe(RenderFixtures.rows(RenderFixtures.NULLS))).isEqualTo(nulls());
    }

    @Test
    void printsOnAVeryNarrowTerminal() throws IOException {
        Result rows = RenderFixtures.rows(RenderFixtures.DATA, RenderFixtures.BOOT);
        assertThat(print(rows, new StringBuilder(), true, 30)).isEqualTo(narrow());
    }

    @Test
    void leavesAListThatFailsMidwayUnfinished() {
        StringBuilder out = new StringBuilder();
        assertThatThrownBy(() -> print(RenderFixtures.failing(), out, false, WIDTH))
                .isInstanceOf(EvsException.class)
                .hasMessage("No answer.");
        assertThat(out).hasToString(failing());
    }

    @Test
    void makesHostileNamesVisibleOnATerminal() throws IOException {
        Result rows = RenderFixtures.rows(RenderFixtures.HOSTILE);
        assertThat(print(rows, new StringBuilder(), true, WIDTH)).isEqualTo(hostileOnTerminal());
    }

    @Test
    void printsHostileNamesIntoAPipe() throws IOException {
        Result rows = RenderFixtures.rows(RenderFixtures.HOSTILE);
        assertThat(onPipe(rows)).isEqualTo(hostileOnPipe());
    }

    @Test
    void printsWhatBecameOfSeveralTargets() throws IOException {
        assertThat(onPipe(RenderFixtures.outcomes())).isEqualTo(outcomes());
    }

    @Test
    void printsTheOneObjectAChangeMade() throws IOException {
        assertThat(onPipe(RenderFixtures.made())).isEqualTo(made());
    }

    @Test
    void printsAnyValue() throws IOException {
        Result value =
                RenderFixtures.value(
                        """
                        [{"name": "a", "n": 1}, {"name": "b", "x": [1, {"y": null}]}]
                        """);
        assertThat(onPipe(value)).isEqualTo(value());
    }

    @Test
    void printsAMessage() throws IOException {
        assertThat(onPipe(new Result.Message("Two\nlines."))).isEqualTo(message());
    }

    @Test
    void printsNothingForNothing() throws IOException {
        assertThat(onPipe(new Result.Nothing())).isEmpty();
    }

    private String onPipe(Result result) throws IOException {
        return print(result, new StringBuilder(), false, WIDTH);
    }

    private String print(Result result, StringBuilder out, boolean terminal, int width)
            throws IOException {
        renderer().render(result, new Screen(out, terminal, width, false, null, List.of()));
        return out.toString();
    }
}
