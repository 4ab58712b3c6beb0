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

    /** For command lines: more is wanted behind an open quote or a backslash at the end. */
    static LineParser ofCommands() {
        return new LineParser(line -> !Tokens.of(line).incomplete());
    }

    /** For lines of which somebody else knows whether they are whole. */
    static LineParser of(Predicate<String> whole) {
        return new LineParser(whole);
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
