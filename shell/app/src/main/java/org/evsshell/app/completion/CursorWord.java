package org.evsshell.app.completion;

import org.evsshell.app.line.Redirection;
import org.evsshell.app.line.Token;
import org.evsshell.app.line.Token.Quote;
import org.evsshell.app.line.Tokens;

import java.util.List;

/**
 * The word at the cursor and what stands before it.
 *
 * @param before the words before it, quotes resolved
 * @param typed what is typed of it up to the cursor, quotes resolved
 * @param start where it begins in the line, its quote included
 * @param end where it ends; behind the cursor when the cursor stands inside
 * @param quote the quote it began with
 * @param place what part of a line it is in
 */
public record CursorWord(
        List<String> before, String typed, int start, int end, Quote quote, Place place) {
    private static final String OUR_SPECIAL = "'\"\\|>#";

    /** What stands behind a redirection is the system's shell's, to which more is special. */
    private static final String SHELLS_SPECIAL = "$`&;()<*?[";

    public CursorWord {
        before = List.copyOf(before);
    }

    /** The parts of a line. */
    public enum Place {
        /** The command, its options and arguments. */
        COMMAND,
        /** The file behind {@code >}. */
        FILE,
        /** Text that is none of ours: a comment, JavaScript, another program. */
        OTHER
    }

    /** The word at a place of a line. */
    public static CursorWord at(String line, int cursor) {
        String head = line.substring(0, cursor);
        Tokens tokens = Tokens.of(head);
        Redirection redirection = tokens.redirection();
        if (redirection != null) {
            return behindOperator(head, redirection);
        }
        List<String> words = tokens.words();
        boolean touches = !words.isEmpty() && tokens.tokens().getLast().end() == cursor;
        Place place = isOther(head, tokens) ? Place.OTHER : Place.COMMAND;
        if (!touches) {
            return new CursorWord(words, "", cursor, cursor, Quote.NONE, place);
        }
        Token last = tokens.tokens().getLast();
        return new CursorWord(
                words.subList(0, words.size() - 1),
                last.text(),
                last.start(),
                endOf(line, last.start(), cursor),
                quoteAt(line, last.start()),
                place);
    }

    private static boolean isOther(String head, Tokens tokens) {
        boolean script = !tokens.tokens().isEmpty() && tokens.words().getFirst().equals("js");
        int end = tokens.tokens().isEmpty() ? 0 : tokens.tokens().getLast().end();
        boolean code = script && (tokens.tokens().size() > 1 || head.length() > end);
        return code || head.indexOf('#', end) >= 0;
    }

    private static int endOf(String line, int start, int cursor) {
        for (Token token : Tokens.of(line).tokens()) {
            if (token.start() == start) {
                return Math.max(token.end(), cursor);
            }
        }
        return cursor;
    }

    private static Quote quoteAt(String line, int index) {
        return switch (line.charAt(index)) {
            case '\'' -> Quote.SINGLE;
            case '"' -> Quote.DOUBLE;
            default -> Quote.NONE;
        };
    }

    private static CursorWord behindOperator(String head, Redirection redirection) {
        String operand = redirection.operand();
        Place place =
                switch (redirection.kind()) {
                    case PIPE -> Place.OTHER;
                    case WRITE, APPEND -> Place.FILE;
                };
        int start = head.length() - operand.length();
        boolean fresh = operand.isEmpty() || head.endsWith(" ");
        return fresh && !operand.isEmpty()
                ? new CursorWord(
                        List.of(), "", head.length(), head.length(), Quote.NONE, Place.OTHER)
                : new CursorWord(List.of(), operand, start, head.length(), Quote.NONE, place);
    }

    /** An offer as it must stand in the line. */
    public String quoted(String value, boolean finished) {
        return switch (quote) {
            case SINGLE -> "'" + value.replace("'", "'\\''") + (finished ? "'" : "");
            case DOUBLE ->
                    '"'
                            + value.replace("\\", "\\\\").replace("\"", "\\\"")
                            + (finished ? "\"" : "");
            case NONE -> escaped(value);
        };
    }

    private String escaped(String value) {
        String special = place == Place.FILE ? OUR_SPECIAL + SHELLS_SPECIAL : OUR_SPECIAL;
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (Character.isWhitespace(character) || special.indexOf(character) >= 0) {
                text.append('\\');
            }
            text.append(character);
        }
        return text.toString();
    }
}
