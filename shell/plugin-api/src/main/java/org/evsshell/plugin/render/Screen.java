package org.evsshell.plugin.render;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where and how a result is shown.
 *
 * @param out where it is written; the renderer flushes, the caller closes
 * @param terminal whether {@code out} is a terminal (unsafe characters must be made visible)
 * @param width the terminal's width in cells; {@code Integer.MAX_VALUE} where there is none, 0 for
 *     no limit
 * @param colour whether colours may be used
 * @param header whether a heading is wanted; null for the format's default
 * @param columns the fields chosen by {@code --columns}; empty for the layout's
 */
public record Screen(
        Appendable out,
        boolean terminal,
        int width,
        boolean colour,
        @Nullable Boolean header,
        List<String> columns) {
    public Screen {
        columns = List.copyOf(columns);
    }
}
