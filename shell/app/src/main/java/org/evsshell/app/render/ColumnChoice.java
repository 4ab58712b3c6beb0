package org.evsshell.app.render;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the columns behind the field names and headings users type. */
final class ColumnChoice {
    private ColumnChoice() {}

    /**
     * The columns of these fields. A field is one the layout knows or one the sample has; what is
     * none may be a heading of the layout, whatever its case.
     *
     * @param sample a row to look at; null if there are no rows, and then any name will do
     * @throws EvsException of kind {@code USAGE} for an unknown field, naming those there are
     */
    static List<Column> of(Layout layout, List<String> fields, @Nullable ObjectNode sample) {
        List<Column> columns = new ArrayList<>(fields.size());
        for (String field : fields) {
            columns.add(of(layout, field, sample));
        }
        return columns;
    }

    /** The column of one field. */
    static Column of(Layout layout, String field, @Nullable ObjectNode sample) {
        Column known = known(layout, field);
        if (known != null) {
            return known;
        }
        if (sample != null && sample.has(field)) {
            return Column.of(field, field, typeOf(sample.path(field)));
        }
        for (Column column : all(layout)) {
            if (column.heading().equalsIgnoreCase(field)) {
                return column;
            }
        }
        if (sample != null) {
            throw unknown("column", field, fieldsOf(layout, sample));
        }
        return Column.of(field, field, ColumnType.TEXT);
    }

    /** The column of a field that some row has. */
    static Column ofField(Layout layout, String field) {
        Column known = known(layout, field);
        return known == null ? Column.of(field, field, ColumnType.TEXT) : known;
    }

    /** The layout's own column of a field; null if it has none. */
    private static @Nullable Column known(Layout layout, String field) {
        for (Column column : all(layout)) {
            if (column.field().equals(field)) {
                return column;
            }
        }
        return null;
    }

    private static List<Column> all(Layout layout) {
        List<Column> all = new ArrayList<>(layout.columns());
        all.addAll(layout.details());
        return all;
    }

    /** All field names that can be asked for, the layout's first. */
    static Set<String> fieldsOf(Layout layout, ObjectNode sample) {
        Set<String> fields = new LinkedHashSet<>();
        layout.columns().forEach(column -> fields.add(column.field()));
        layout.details().forEach(column -> fields.add(column.field()));
        fields.addAll(sample.propertyNames());
        return fields;
    }

    /** The error for a field nobody knows. */
    static EvsException unknown(String what, String field, Set<String> fields) {
        return EvsException.of(
                ErrorKind.USAGE,
                "There is no " + what + " '" + field + "'.",
                "Use one of: " + String.join(", ", fields) + ".");
    }

    /** The type a value shows by itself, for fields no layout speaks of. */
    static ColumnType typeOf(JsonNode value) {
        if (value.isNumber()) {
            return ColumnType.NUMBER;
        }
        if (value.isContainer()) {
            return ColumnType.STRUCTURE;
        }
        return ColumnType.TEXT;
    }
}
