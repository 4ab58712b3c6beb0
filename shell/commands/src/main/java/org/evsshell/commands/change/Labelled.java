package org.evsshell.commands.change;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;

import java.util.List;

/** What becomes of resources whose tags or metadata are changed. */
public final class Labelled {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("ID", "id", ColumnType.ID),
                    Column.of("Name", "name", ColumnType.TEXT),
                    Column.of("Status", "status", ColumnType.STATUS));

    private Labelled() {}

    /** It was changed. */
    public static Outcome changed(Target target) {
        return new Outcome(target, "changed", null, null);
    }

    /** It was as it shall be; nothing was sent. */
    public static Outcome unchanged(Target target) {
        return new Outcome(target, "unchanged", null, null);
    }

    /** All of them, one line each. */
    public static Result result(String noun, List<Outcome> outcomes) {
        return new Result.Outcomes(
                new Layout(noun, COLUMNS, COLUMNS), outcomes, outcomes.size() == 1);
    }
}
