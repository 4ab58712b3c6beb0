package org.evsshell.client.explain;

import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.rules.Dialect;

import java.util.List;

/** How many disks of the project are changing their type, which EVS limits. */
public final class TypeChanges {
    /** No page of EVS names the state of such a disk; this is Cinder's. */
    private static final DiskFilter CHANGING =
            new DiskFilter(null, "retyping", null, null, null, null, List.of());

    private TypeChanges() {}

    /** Their number; none are counted where there is no limit. */
    public static int count(Caller reads) {
        if (reads.cloud().dialect() != Dialect.EVS) {
            return 0;
        }
        Call list = DiskCalls.list(Dialect.EVS, CHANGING);
        return new PagedRows(reads, list, "volumes", PagedRows.LARGEST_PAGE)
                .filter(CHANGING::passes)
                .toList()
                .size();
    }
}
