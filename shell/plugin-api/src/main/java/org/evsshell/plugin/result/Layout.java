package org.evsshell.plugin.result;

import java.util.List;

/**
 * How a noun's objects are laid out.
 *
 * @param noun the noun, such as {@code disk}
 * @param columns what lists show, in the frozen order of {@code tsv} and {@code csv}
 * @param details what one resource shows, in order; fields not named here follow by name
 */
public record Layout(String noun, List<Column> columns, List<Column> details) {
    public Layout {
        columns = List.copyOf(columns);
        details = List.copyOf(details);
    }
}
