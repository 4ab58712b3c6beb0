package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random pages, renames and removals, against a plain map of the same. */
class ResourceTableTest {
    private final ResourceTable table = new ResourceTable();
    private final Map<Integer, Row> model = new TreeMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatAPlainMapHolds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            putPage(random);
            removeOne(random);
            assertThat(rows(table.byId())).isEqualTo(List.copyOf(model.values()));
            assertThat(rows(table.byName())).isEqualTo(sorted(byName()));
            assertThat(rows(table.byDisk())).isEqualTo(sorted(byDisk()));
        }
    }

    private void putPage(Random random) {
        List<Row> page = new ArrayList<>();
        int size = random.nextInt(50);
        for (int index = 0; index < size; index++) {
            int number = random.nextInt(500);
            Row row =
                    Resources.snapshotRow(
                            number,
                            random.nextInt(5) == 0 ? "" : "name-" + random.nextInt(300),
                            "available",
                            random.nextInt(20));
            page.add(row);
            model.put(number, row);
        }
        table.put(page);
    }

    private void removeOne(Random random) {
        int number = random.nextInt(500);
        int row = table.find(Resources.idOf(number));
        assertThat(row >= 0).isEqualTo(model.containsKey(number));
        if (row >= 0) {
            java.util.BitSet gone = new java.util.BitSet();
            gone.set(row);
            table.remove(gone);
            model.remove(number);
        }
    }

    private List<Row> rows(SortedRows order) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            rows.add(table.row(order.at(place)));
        }
        return rows;
    }

    private List<Row> sorted(Comparator<Row> order) {
        return model.values().stream().sorted(order).toList();
    }

    private static Comparator<Row> byName() {
        return Comparator.comparing((Row row) -> row.name().isEmpty())
                .thenComparing(Row::name)
                .thenComparing(row -> row.id().toString());
    }

    private static Comparator<Row> byDisk() {
        return Comparator.comparing((Row row) -> String.valueOf(row.disk()))
                .thenComparing(Row::created, Comparator.reverseOrder())
                .thenComparing(row -> row.id().toString());
    }
}
