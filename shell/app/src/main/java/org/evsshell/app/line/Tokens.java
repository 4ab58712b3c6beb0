package org.evsshell.app.line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A line taken apart. Never fails: what is not finished is said by {@link #incomplete()}.
 *
 * @param line the line
 * @param tokens its words, in order
 * @param redirection what follows the command; null for nothing
 * @param open the quote that was never closed; {@code NONE} if all were
 * @param continued whether it ends in a backslash, so that the next line belongs to it
 */
public record Tokens(
        String line,
        List<Token> tokens,
        @Nullable Redirection redirection,
        Token.Quote open,
        boolean continued) {
    public Tokens {
        tokens = List.copyOf(tokens);
    }

    /** Takes a line apart. */
    public static Tokens of(String line) {
        return new Tokenizer(line).tokens();
    }

    /** Whether more input is needed: an open quote, or a backslash at the end. */
    public boolean incomplete() {
        return open != Token.Quote.NONE || continued || goesOnElsewhere();
    }

    /** What goes to the system's shell has quotes and backslashes as here, near enough. */
    private boolean goesOnElsewhere() {
        return redirection != null && of(redirection.operand()).incomplete();
    }

    /** The words. */
    public List<String> words() {
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(token.text());
        }
        return words;
    }
}
