package org.evsshell.script;

import org.evsshell.plugin.result.Result;

import java.util.List;

/** Draws the shell's own table, for {@code evs.table} and {@code console.table}. */
@FunctionalInterface
public interface ScriptTable {
    /**
     * The table of these rows, lines ended by newlines.
     *
     * @param rows what is shown
     * @param columns the fields chosen; empty for the layout's
     */
    String draw(Result.Rows rows, List<String> columns);
}
