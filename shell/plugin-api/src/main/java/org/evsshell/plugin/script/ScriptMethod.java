package org.evsshell.plugin.script;

import org.evsshell.client.page.RowStream;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.function.Function;

/**
 * A method scripts can call: a function from JSON to JSON, with what help, completion, argument
 * checks and {@code evs.d.ts} need. The shell makes the blocking and the promise form from it.
 *
 * @param name its name
 * @param help one sentence
 * @param example one line of JavaScript
 * @param parameters what it takes
 * @param returns what it gives back
 * @param changing whether it changes anything at the service
 * @param work does it, on a thread that may block; throws {@link
 *     org.evsshell.client.error.EvsException}. Exactly one of {@code work} and {@code rows} is
 *     there
 * @param rows for {@code iterate}: opens the lazy rows
 */
public record ScriptMethod(
        String name,
        String help,
        String example,
        List<ScriptParameter> parameters,
        ScriptType returns,
        boolean changing,
        @Nullable Function<ScriptCall, JsonNode> work,
        @Nullable Function<ScriptCall, RowStream> rows) {
    public ScriptMethod {
        parameters = List.copyOf(parameters);
        if ((work == null) == (rows == null)) {
            throw new IllegalArgumentException(name + " needs either work or rows");
        }
    }

    /** A method that reads. */
    public static ScriptMethod reading(
            String name,
            String help,
            String example,
            List<ScriptParameter> parameters,
            ScriptType returns,
            Function<ScriptCall, JsonNode> work) {
        return new ScriptMethod(name, help, example, parameters, returns, false, work, null);
    }

    /** A method that changes something. */
    public static ScriptMethod changing(
            String name,
            String help,
            String example,
            List<ScriptParameter> parameters,
            ScriptType returns,
            Function<ScriptCall, JsonNode> work) {
        return new ScriptMethod(name, help, example, parameters, returns, true, work, null);
    }

    /** A method that gives rows lazily; {@code returns} is the type of one row. */
    public static ScriptMethod iterating(
            String name,
            String help,
            String example,
            List<ScriptParameter> parameters,
            ScriptType returns,
            Function<ScriptCall, RowStream> rows) {
        return new ScriptMethod(name, help, example, parameters, returns, false, null, rows);
    }
}
