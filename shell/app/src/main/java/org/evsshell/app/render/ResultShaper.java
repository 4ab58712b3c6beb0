package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;

/**
 * Sorts, limits and queries a result, in this order. Rows stay lazy unless they are sorted or
 * queried, and a limit without a sort stops fetching.
 */
public final class ResultShaper {
    private final List<SortKey> sort;
    private final @Nullable Integer limit;
    private final @Nullable JsonQuery query;

    /**
     * A shaper that does what was asked.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} for a query that is not
     *     JMESPath or a sort direction there is not, before anything is sent
     */
    public ResultShaper(Shape shape) {
        this.sort = shape.sort() == null ? List.of() : SortKey.parse(shape.sort());
        this.limit = shape.limit();
        this.query = shape.query() == null ? null : JsonQuery.compile(shape.query());
    }

    /**
     * The result as asked for.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} for a sort key no row
     *     has or a query that does not fit what it found
     */
    public Result shape(Result result) {
        Result shaped = result;
        if (result instanceof Result.Rows(Layout layout, RowStream rows)) {
            shaped = new Result.Rows(layout, limited(sorted(layout, rows)));
        }
        if (query == null || shaped instanceof Result.Nothing) {
            return shaped;
        }
        return new Result.Value(query.apply(whole(shaped)));
    }

    private RowStream sorted(Layout layout, RowStream rows) {
        return sort.isEmpty() ? rows : SortedRows.of(layout, rows, sort);
    }

    private RowStream limited(RowStream rows) {
        return limit == null ? rows : new LimitedRows(rows, limit);
    }

    private static JsonNode whole(Result result) {
        return switch (Document.of(result, List.of())) {
            case Document.Many(RowStream rows) -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                rows.toList().forEach(array::add);
                yield array;
            }
            case Document.One(JsonNode json) -> json;
            case Document.None() -> JsonNodeFactory.instance.nullNode();
        };
    }
}
