package org.evsshell.app.line;

import org.evsshell.app.line.Token.Quote;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes one logical line apart, once: both kinds of quotes, backslashes, comments, and the pipe or
 * redirection at its end. Backslashes mean themselves in single quotes; in double quotes they
 * escape only the quote and themselves. The line of {@code js} is one raw word after the first.
 */
final class Tokenizer {
    private static final String RAW_COMMAND = "js";

    private final String line;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private @Nullable Redirection redirection;
    private Quote open = Quote.NONE;
    private boolean continued;
    private int position;

    Tokenizer(String line) {
        this.line = line;
    }

    Tokens tokens() {
        while (position < line.length() && redirection == null) {
            char next = line.charAt(position);
            if (Character.isWhitespace(next)) {
                position++;
            } else if (atContinuation()) {
                continueLine();
            } else if (next == '#') {
                skipComment();
            } else if (next == '|' || next == '>') {
                redirect();
            } else {
                readWord();
                readRawRest();
            }
        }
        return new Tokens(line, tokens, redirection, open, continued);
    }

    private void readWord() {
        int start = position;
        Quote first = quoteAt(position);
        word.setLength(0);
        while (position < line.length() && !endsWord(line.charAt(position))) {
            if (atContinuation()) {
                continueLine();
                continue;
            }
            Quote quote = quoteAt(position);
            if (quote == Quote.NONE) {
                readPlain();
            } else {
                readQuoted(quote);
            }
        }
        Quote shown = open == Quote.NONE ? first : open;
        tokens.add(new Token(word.toString(), start, position, shown));
    }

    private void readPlain() {
        char next = line.charAt(position++);
        if (next == '\\' && position < line.length()) {
            next = line.charAt(position++);
        }
        word.append(next);
    }

    private void readQuoted(Quote quote) {
        char closing = line.charAt(position++);
        while (position < line.length()) {
            char next = line.charAt(position++);
            if (next == closing) {
                return;
            }
            if (quote == Quote.DOUBLE && next == '\\' && position < line.length()) {
                char escaped = line.charAt(position);
                if (escaped == '"' || escaped == '\\') {
                    next = escaped;
                    position++;
                }
            }
            word.append(next);
        }
        open = quote;
    }

    private void readRawRest() {
        if (tokens.size() != 1 || !RAW_COMMAND.equals(tokens.getFirst().text())) {
            return;
        }
        int end = line.length();
        while (position < end && Character.isWhitespace(line.charAt(position))) {
            position++;
        }
        if (position < end) {
            tokens.add(new Token(line.substring(position), position, end, Quote.NONE));
        }
        position = end;
    }

    private void redirect() {
        redirection = new Redirection(redirectionKind(), line.substring(position), position);
    }

    private Redirection.Kind redirectionKind() {
        if (line.charAt(position) == '|') {
            return Redirection.Kind.PIPE;
        }
        return line.startsWith(">>", position) ? Redirection.Kind.APPEND : Redirection.Kind.WRITE;
    }

    private void skipComment() {
        int end = line.indexOf('\n', position);
        position = end < 0 ? line.length() : end;
    }

    private boolean atContinuation() {
        if (line.charAt(position) != '\\') {
            return false;
        }
        return position + 1 == line.length() || line.charAt(position + 1) == '\n';
    }

    private void continueLine() {
        continued = position + 1 == line.length();
        position = Math.min(position + 2, line.length());
    }

    private static boolean endsWord(char character) {
        return Character.isWhitespace(character) || character == '|' || character == '>';
    }

    private Quote quoteAt(int index) {
        return switch (line.charAt(index)) {
            case '\'' -> Quote.SINGLE;
            case '"' -> Quote.DOUBLE;
            default -> Quote.NONE;
        };
    }
}
