package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;

/** How tables use the room there is. */
final class TableLayoutTest {
    private static final ObjectNode LONG =
            RenderFixtures.object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000007",
                     "name": "database-of-the-accounting-department", "status": "available",
                     "size": 10, "metadata": {"note": "kept for the auditors until next spring"}}
                    """);

    @Test
    void shortensNamesBeforeItDropsColumns() throws IOException {
        assertThat(list(96, false, List.of(LONG, RenderFixtures.DATA)))
                .isEqualTo(
                        """
                        ID                                    Name               Status       Size  Created
                        5f8f5e2c-1b2d-4c3e-9f40-000000000007  database-of-the-…  available   10 GB  -
                        5f8f5e2c-1b2d-4c3e-9f40-000000000001  data-01            available  100 GB  2026-11-20 08:15:30Z
                        """);
    }

    @Test
    void namesTheColumnsThereIsNoRoomFor() throws IOException {
        assertThat(list(60, false, LONG))
                .isEqualTo(
                        """
                        ID                                    Name
                        5f8f5e2c-1b2d-4c3e-9f40-000000000007  database-of-the-accou…
                        Not shown: Status, Size, Created. See --columns.
                        """);
    }

    @Test
    void neverDropsColumnsTheUserChose() throws IOException {
        assertThat(list(40, false, LONG, "name", "size", "status"))
                .isEqualTo(
                        """
                        Name                     Size  Status
                        database-of-the-accou…  10 GB  available
                        """);
    }

    @Test
    void neverCutsAnId() throws IOException {
        assertThat(list(10, false, LONG, "id"))
                .isEqualTo(
                        """
                        ID
                        5f8f5e2c-1b2d-4c3e-9f40-000000000007
                        """);
    }

    @Test
    void hasNoLimitWithoutAWidth() throws IOException {
        assertThat(list(0, false, LONG))
                .isEqualTo(
                        """
                        ID                                    Name                                   Status      Size  Created
                        5f8f5e2c-1b2d-4c3e-9f40-000000000007  database-of-the-accounting-department  available  10 GB  -
                        """);
    }

    @Test
    void coloursStatesByWhatTheyMean() throws IOException {
        assertThat(
                        list(
                                80,
                                true,
                                List.of(RenderFixtures.DATA, RenderFixtures.STUCK),
                                "name",
                                "status",
                                "size"))
                .isEqualTo(
                        """
                        \u001b[1mName      Status       Size\u001b[0m
                        data-01   \u001b[32mavailable\u001b[0m  100 GB
                        a, "b" c  \u001b[31merror\u001b[0m       10 GB
                        """);
    }

    @Test
    void wrapsLongValuesOfOneResource() throws IOException {
        StringBuilder out = new StringBuilder();
        Screen screen = new Screen(out, true, 40, false, null, List.of("name", "metadata"));
        new TableRenderer().render(new Result.Item(RenderFixtures.LAYOUT, LONG), screen);

        assertThat(out)
                .hasToString(
                        """
                        Name      database-of-the-accounting-dep
                                  artment
                        Metadata  note=kept for the auditors
                                  until next spring
                        """);
    }

    @Test
    void leavesOutTheHeadingOnRequest() throws IOException {
        StringBuilder out = new StringBuilder();
        Screen screen = new Screen(out, true, 80, false, false, List.of("name"));
        new TableRenderer().render(RenderFixtures.rows(LONG), screen);

        assertThat(out).hasToString("database-of-the-accounting-department\n");
    }

    @Test
    void namesThePossibleColumnsForOneThereIsNot() {
        assertThatThrownBy(() -> list(80, false, LONG, "nme"))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e ->
                                assertThat(e.hint())
                                        .contains(
                                                "Use one of: id, name, status, size, created_at,"
                                                        + " bootable, metadata."));
    }

    private static String list(int width, boolean colour, ObjectNode row, String... columns)
            throws IOException {
        return list(width, colour, List.of(row), columns);
    }

    private static String list(int width, boolean colour, List<ObjectNode> rows, String... columns)
            throws IOException {
        StringBuilder out = new StringBuilder();
        Screen screen = new Screen(out, true, width, colour, null, List.of(columns));
        Result result = RenderFixtures.rows(rows.toArray(ObjectNode[]::new));
        new TableRenderer().render(result, screen);
        return out.toString();
    }
}
