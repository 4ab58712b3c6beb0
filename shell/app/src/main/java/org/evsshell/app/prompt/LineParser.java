package org.evsshell.app.prompt;

import org.evsshell.app.line.Tokens;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

import java.util.function.Predicate;

/** Hands JLine our own reading of a line, and asks for more while a line is not whole. */
final class LineParser implements Parser {
    private final Predicate<String> whole;

    private LineParser(Predicate<String> whole) {
        this.whole = whole;
    }

    /** A parser that asks for more until a line is whole. */
    static LineParser of(Predicate<String> whole) {
        return new LineParser(whole);
    }

    /** Whether a command line is whole: no quote is open, and no backslash stands at its end. */
    static boolean isWholeCommand(String line) {
        return !Tokens.of(line).incomplete();
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean asked =
                context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT;
        if (asked && !whole.test(line)) {
            throw new EOFError(-1, -1, "the line goes on");
        }
        return CursorLine.of(line, Math.min(cursor, line.length()));
    }
}
