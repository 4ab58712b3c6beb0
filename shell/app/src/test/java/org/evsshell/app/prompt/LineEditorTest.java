package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.completion.Completions;
import org.evsshell.app.completion.KnownWords;
import org.evsshell.app.inventory.KnownInventories;
import org.evsshell.app.inventory.Noun;
import org.evsshell.app.inventory.Resources;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The editor as somebody types at it, on a terminal of 20 rows of 80 cells. */
@Timeout(30)
class LineEditorTest {
    private static final String FIRST = Resources.id(1);

    private final KnownInventories inventories = new KnownInventories();

    @TempDir private Path folder;
    private TypedTerminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new TypedTerminal(20, 80);
        LineEditor editor = terminal.editor();
        CommandCatalog catalog = new CommandCatalog();
        catalog.add("tests", new BuiltInPlugin().commands());
        editor.complete(
                new Completions(
                        catalog,
                        inventories,
                        KnownWords.NONE,
                        new Completions.Places(folder, folder, editor::refresh)));
        inventories.onChange(editor::refresh);
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    private void know(ObjectNode... disks) {
        inventories.know(Dialect.EVS, List.of(disks), List.of());
    }

    @Test
    void putsTheIdInPlaceOfAPartOfAName() {
        know(Resources.disk(1, "data-01", "available"), Resources.disk(2, "web", "available"));

        assertThat(terminal.line("disk show ta-0\t\r")).isEqualTo("disk show " + FIRST + " ");
    }

    @Test
    void keepsAnOpenQuoteClosed() {
        know(Resources.disk(1, "two words", "available"));

        assertThat(terminal.line("disk show \"two wo\t\r"))
                .isEqualTo("disk show \"" + FIRST + "\" ");
    }

    @Test
    void completesCommandsAndOptions() {
        assertThat(terminal.line("di\tli\t--tim\t10s\r")).isEqualTo("disk list --timeout 10s");
        assertThat(terminal.line("snap\tro\t\r")).isEqualTo("snapshot rollback ");
    }

    @Test
    void takesTheFirstOfAMenuAtTheSecondTab() {
        know(Resources.disk(1, "data-01", "available"), Resources.disk(2, "data-02", "available"));

        assertThat(terminal.line("disk show data\t\t\r\r")).isEqualTo("disk show " + FIRST + " ");
    }

    @Test
    void listsWhatFitsAndFollowsTheKeys() {
        know(
                Resources.disk(1, "data-01", "available"),
                Resources.disk(2, "data-02", "in-use"),
                Resources.disk(3, "web", "available"));

        terminal.begin("disk show \t");
        terminal.awaitScreen(
                """
                > disk show
                00000001-0000-4000-8000-000000000000  data-01  10 GB  available  SSD  eu-01
                00000002-0000-4000-8000-000000000000  data-02  20 GB  in-use     SSD  eu-01
                00000003-0000-4000-8000-000000000000  web      30 GB  available  SSD  eu-01\
                """);
        terminal.type("2");
        terminal.awaitScreen(
                """
                > disk show 2
                00000002-0000-4000-8000-000000000000  data-02  20 GB  in-use  SSD  eu-01\
                """);
    }

    @Test
    void isDrawnAgainWithoutAKeyWhenTheFirstPageIsIn() {
        terminal.begin("disk show \t");
        terminal.awaitScreen(
                """
                > disk show
                reading disks (0 so far)\
                """);

        inventories.begin(Noun.DISK, List.of(Resources.disk(1, "data-01", "available")));
        terminal.awaitScreen(
                """
                > disk show
                00000001-0000-4000-8000-000000000000  data-01  10 GB  available  SSD  eu-01
                reading disks (1 so far)\
                """);

        inventories.end(Noun.DISK);
        terminal.awaitScreen(
                """
                > disk show
                00000001-0000-4000-8000-000000000000  data-01  10 GB  available  SSD  eu-01\
                """);
    }

    @Test
    void theMenuWaitsForWhatIsOnItsWay() {
        inventories.begin(
                Noun.DISK,
                List.of(
                        Resources.disk(1, "data-01", "available"),
                        Resources.disk(2, "data-02", "available")));

        assertThat(terminal.line("disk show data\t\t\r")).isEqualTo("disk show data");
    }

    @Test
    void aHostileNameMovesAndColoursNothing() {
        know(
                Resources.disk(1, "evil\u001b[2J\u001b[31m\u0007\r\n\u202ex", "available"),
                Resources.disk(2, "good", "available"));

        terminal.begin("disk show \t");
        terminal.awaitScreen(
                """
                > disk show
                00000001…  evil\\u001b[2J\\u001b[31m\\u0007\\r…  10 GB  available  SSD  eu-01
                00000002…  good                              20 GB  available  SSD  eu-01\
                """);
    }

    @Test
    void saysHowManyMoreThereAreInsteadOfAskingBack() {
        ObjectNode[] disks = new ObjectNode[50];
        for (int number = 0; number < disks.length; number++) {
            disks[number] = Resources.disk(number, "data-" + (100 + number), "available");
        }
        know(disks);

        terminal.begin("disk show \t");
        assertThat(terminal.awaitLast("33 more")).hasLineCount(19);
    }

    @Test
    void asksForMoreWhileAQuoteIsOpen() {
        assertThat(terminal.line("disk show \"a\rb\"\r")).isEqualTo("disk show \"a\nb\"");
        assertThat(terminal.line("disk \\\rlist\r")).isEqualTo("disk \\\nlist");
    }

    @Test
    void takesExclamationMarksAsTheyAre() {
        assertThat(terminal.line("disk show wow!!\r")).isEqualTo("disk show wow!!");
    }
}
