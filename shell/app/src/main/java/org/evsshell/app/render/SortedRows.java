package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts rows in order; all of them have to be read for it. */
final class SortedRows {
    private SortedRows() {}

    /**
     * The rows in the order of the keys.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} for a key no row has
     */
    static RowStream of(Layout layout, RowStream rows, List<SortKey> keys) {
        List<ObjectNode> all = rows.toList();
        if (all.isEmpty()) {
            return RowStream.of(all);
        }
        Set<String> fields = fields(layout, all);
        for (SortKey key : keys) {
            if (!fields.contains(key.field())) {
                throw ColumnChoice.unknown("sort key", key.field(), fields);
            }
        }
        List<Column> columns =
                keys.stream().map(key -> ColumnChoice.ofField(layout, key.field())).toList();
        all.sort((one, other) -> compare(keys, columns, one, other));
        return RowStream.of(all);
    }

    /** Rows differ in their fields: a disk made from an image has some that others lack. */
    private static Set<String> fields(Layout layout, List<ObjectNode> rows) {
        Set<String> fields = new LinkedHashSet<>();
        for (ObjectNode row : rows) {
            if (fields.isEmpty()) {
                fields.addAll(ColumnChoice.fieldsOf(layout, row));
            }
            fields.addAll(row.propertyNames());
        }
        return fields;
    }

    private static int compare(
            List<SortKey> keys, List<Column> columns, ObjectNode one, ObjectNode other) {
        for (int index = 0; index < keys.size(); index++) {
            Column column = columns.get(index);
            int order =
                    keys.get(index)
                            .compare(column.getter().apply(one), column.getter().apply(other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
