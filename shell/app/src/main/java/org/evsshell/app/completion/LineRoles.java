package org.evsshell.app.completion;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.line.OptionWord;
import org.evsshell.app.line.Redirection;
import org.evsshell.app.line.Token;
import org.evsshell.app.line.Tokens;
import org.evsshell.plugin.command.Parameter;

import java.util.ArrayList;
import java.util.List;

/** What each part of a line is, for colours. Plain arguments are left out. */
public final class LineRoles {
    private LineRoles() {}

    /** What a part of a line is. */
    public enum Role {
        COMMAND,
        UNKNOWN,
        OPTION,
        STRING,
        OPERATOR,
        COMMENT
    }

    /**
     * A part of a line.
     *
     * @param start where it begins
     * @param end where it ends
     * @param role what it is
     */
    public record Span(int start, int end, Role role) {}

    /** The parts of a line that are more than plain arguments, in order. */
    public static List<Span> of(CommandCatalog catalog, String line) {
        Tokens tokens = Tokens.of(line);
        List<String> words = tokens.words();
        CommandLine commandLine = CommandLine.of(catalog, words);
        LineShape shape = LineShape.of(catalog, words);
        boolean known = commandLine.command() != null;
        int names = commandLine.name().size();
        boolean script = !words.isEmpty() && words.getFirst().equals("js");
        List<Span> spans = new ArrayList<>();
        int named = 0;
        boolean ended = false;
        for (int index = 0; index < words.size(); index++) {
            Token token = tokens.tokens().get(index);
            String word = token.text();
            boolean option = !ended && OptionWord.looksLikeOption(word);
            ended |= word.equals("--");
            if (script && index > 0) {
                continue;
            }
            if (option && token.quote() == Token.Quote.NONE) {
                Parameter<?> parameter = LineShape.option(word, shape.parameters());
                boolean fine = parameter != null || ended;
                spans.add(span(token, fine ? Role.OPTION : Role.UNKNOWN));
            } else if (named < names && word.equals(commandLine.name().get(named))) {
                named++;
                spans.add(
                        span(token, known || begins(catalog, words) ? Role.COMMAND : Role.UNKNOWN));
            } else if (token.quote() != Token.Quote.NONE) {
                spans.add(span(token, Role.STRING));
            }
        }
        addEnd(line, tokens, script, spans);
        return spans;
    }

    /** A noun alone is not wrong yet. */
    private static boolean begins(CommandCatalog catalog, List<String> words) {
        return words.size() == 1 && catalog.nouns().contains(words.getFirst());
    }

    private static void addEnd(String line, Tokens tokens, boolean script, List<Span> spans) {
        Redirection redirection = tokens.redirection();
        if (redirection != null) {
            int length = redirection.kind() == Redirection.Kind.APPEND ? 2 : 1;
            int start = redirection.start();
            spans.add(new Span(start, start + length, Role.OPERATOR));
            return;
        }
        int end = tokens.tokens().isEmpty() ? 0 : tokens.tokens().getLast().end();
        int comment = script ? -1 : line.indexOf('#', end);
        if (comment >= 0) {
            spans.add(new Span(comment, line.length(), Role.COMMENT));
        }
    }

    private static Span span(Token token, Role role) {
        return new Span(token.start(), token.end(), role);
    }
}
