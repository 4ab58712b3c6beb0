package org.evsshell.client.json;

import java.util.HashSet;
import java.util.Set;

/**
 * What of an answer with a list is looked at: everything but the rows, and these fields of the
 * rows. What is left out is still checked to be JSON, but nothing is made of it.
 *
 * @param list the field that holds the rows, such as {@code volumes}
 * @param names fields of a row; others are left out
 */
public record RowFields(String list, Set<String> names) {
    public RowFields {
        names = Set.copyOf(names);
    }

    /** These and more fields. */
    public RowFields with(Set<String> more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(more);
        return new RowFields(list, all);
    }
}
