package org.evsshell.script;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a command's result of a script's value: objects that have every field of a known resource
 * get its layout, other objects one made of their own fields.
 */
final class ResultReader {
    private final List<Layout> layouts;

    ResultReader(List<Layout> layouts) {
        this.layouts = layouts;
    }

    Result read(JsonNode json) {
        if (json.isMissingNode()) {
            return new Result.Nothing();
        }
        if (json.isString()) {
            return new Result.Message(json.stringValue());
        }
        if (json instanceof ObjectNode object) {
            return new Result.Item(layoutOf(List.of(object)), object);
        }
        List<ObjectNode> objects = objectsIn(json);
        if (!objects.isEmpty() && objects.size() == json.size()) {
            return new Result.Rows(layoutOf(objects), RowStream.of(objects));
        }
        return new Result.Value(json);
    }

    /** Rows for a table, of the columns named, or of the fields they have. */
    Result.Rows rows(JsonNode json, JsonNode columns) {
        List<ObjectNode> objects = objectsIn(json);
        if (objects.size() != json.size()) {
            throw new ArgumentException("evs.table: every row must be an object");
        }
        if (columns.isEmpty()) {
            return new Result.Rows(layoutOf(objects), RowStream.of(objects));
        }
        Set<String> fields = new LinkedHashSet<>();
        for (JsonNode column : columns) {
            if (!column.isString()) {
                throw new ArgumentException("evs.table: every column must be a field's name");
            }
            fields.add(column.stringValue());
        }
        return new Result.Rows(ownLayout(fields, objects), RowStream.of(objects));
    }

    /** Without any object nothing says which noun it would have been. */
    private Layout layoutOf(List<ObjectNode> objects) {
        for (Layout layout : layouts) {
            if (!objects.isEmpty() && objects.stream().allMatch(object -> hasAll(layout, object))) {
                return layout;
            }
        }
        Set<String> fields = new LinkedHashSet<>();
        objects.forEach(object -> fields.addAll(object.propertyNames()));
        return ownLayout(fields, objects);
    }

    private Layout ownLayout(Set<String> fields, List<ObjectNode> objects) {
        List<Column> columns = new ArrayList<>();
        for (String field : fields) {
            columns.add(Column.of(field, field, typeOf(field, objects)));
        }
        return new Layout("row", columns, columns);
    }

    private static boolean hasAll(Layout layout, ObjectNode object) {
        return layout.columns().stream().allMatch(column -> object.has(column.field()));
    }

    private static ColumnType typeOf(String field, List<ObjectNode> objects) {
        if (field.equals("id")) {
            return ColumnType.ID;
        }
        if (field.equals("status")) {
            return ColumnType.STATUS;
        }
        boolean numbers = true;
        for (ObjectNode object : objects) {
            JsonNode value = object.path(field);
            if (value.isContainer()) {
                return ColumnType.STRUCTURE;
            }
            numbers &= value.isNumber();
        }
        return numbers && !objects.isEmpty() ? ColumnType.NUMBER : ColumnType.TEXT;
    }

    private static List<ObjectNode> objectsIn(JsonNode json) {
        List<ObjectNode> objects = new ArrayList<>();
        if (json.isArray()) {
            for (JsonNode element : json) {
                if (element instanceof ObjectNode object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
