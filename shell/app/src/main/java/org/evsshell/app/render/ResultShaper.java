package org.evsshell.app.render;

import org.evsshell.plugin.result.Result;

/**
 * Sorts, limits and queries a result, in this order. Rows stay lazy unless they are sorted or
 * queried, and a limit without a sort stops fetching.
 */
public final class ResultShaper {
    private final Shape shape;

    /** A shaper that does what was asked. */
    public ResultShaper(Shape shape) {
        this.shape = shape;
    }

    /**
     * The result as asked for.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} for a sort key no row
     *     has or a query that is not JMESPath
     */
    public Result shape(Result result) {
        if (shape.equals(Shape.NONE)) {
            return result;
        }
        throw new UnsupportedOperationException();
    }
}
