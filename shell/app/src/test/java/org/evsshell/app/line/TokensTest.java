package org.evsshell.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.line.Token.Quote;
import org.junit.jupiter.api.Test;

final class TokensTest {
    @Test
    void splitsAtBlanks() {
        assertThat(Tokens.of("  disk   list\t-o json ").words())
                .containsExactly("disk", "list", "-o", "json");
    }

    @Test
    void knowsBothKindsOfQuotes() {
        assertThat(Tokens.of("create 'it is' \"a \\\"b\\\" \\\\c\" x'y z'\"w\"").words())
                .containsExactly("create", "it is", "a \"b\" \\c", "xy zw");
    }

    @Test
    void leavesBackslashesAloneInSingleQuotes() {
        assertThat(Tokens.of("'a\\b' \"a\\b\" a\\ b").words())
                .containsExactly("a\\b", "a\\b", "a b");
    }

    @Test
    void keepsEmptyWords() {
        assertThat(Tokens.of("disk update x --description ''").words())
                .containsExactly("disk", "update", "x", "--description", "");
    }

    @Test
    void endsAtAComment() {
        assertThat(Tokens.of("disk list # all of them | not a pipe").words())
                .containsExactly("disk", "list");
        assertThat(Tokens.of("disk show a#b").words()).containsExactly("disk", "show", "a#b");
    }

    @Test
    void saysWhereWordsStand() {
        assertThat(Tokens.of("disk 'a b' \"c").tokens())
                .containsExactly(
                        new Token("disk", 0, 4, Quote.NONE),
                        new Token("a b", 5, 10, Quote.SINGLE),
                        new Token("c", 11, 13, Quote.DOUBLE));
    }

    @Test
    void isIncompleteWithAnOpenQuote() {
        assertThat(Tokens.of("disk show 'a b").incomplete()).isTrue();
        assertThat(Tokens.of("disk show 'a b").open()).isEqualTo(Quote.SINGLE);
        assertThat(Tokens.of("disk show 'a b'").incomplete()).isFalse();
    }

    @Test
    void goesOnOnTheNextLineAfterABackslash() {
        assertThat(Tokens.of("disk list \\").incomplete()).isTrue();
        assertThat(Tokens.of("disk list \\\n  -o json").words())
                .containsExactly("disk", "list", "-o", "json");
    }

    @Test
    void handsPipesOverVerbatim() {
        Tokens tokens = Tokens.of("disk list -o ids | grep \"a b\" | wc -l > n");
        assertThat(tokens.words()).containsExactly("disk", "list", "-o", "ids");
        assertThat(tokens.redirection())
                .isEqualTo(
                        new Redirection(Redirection.Kind.PIPE, "| grep \"a b\" | wc -l > n", 17));
    }

    @Test
    void tellsWritingFromAppending() {
        assertThat(Tokens.of("disk list > a b").redirection())
                .isEqualTo(new Redirection(Redirection.Kind.WRITE, "> a b", 10));
        assertThat(Tokens.of("disk list >>a").redirection())
                .isEqualTo(new Redirection(Redirection.Kind.APPEND, ">>a", 10));
    }

    @Test
    void takesNoPipeFromQuotes() {
        assertThat(Tokens.of("disk list --query '[?size > `10`] | [0]'").redirection()).isNull();
    }

    @Test
    void leavesTheRestOfAJavaScriptLineRaw() {
        Tokens tokens = Tokens.of("js evs.disks.list().filter(d => d.size > 10 || 'x') // #1");
        assertThat(tokens.words())
                .containsExactly("js", "evs.disks.list().filter(d => d.size > 10 || 'x') // #1");
        assertThat(tokens.redirection()).isNull();
    }

    @Test
    void whatGoesToAnotherProgramMayGoOnToo() {
        assertThat(Tokens.of("disk list | awk '{").incomplete()).isTrue();
        assertThat(Tokens.of("disk list | sort | grep a \\").incomplete()).isTrue();
        assertThat(Tokens.of("disk list | awk '{print $1}' | grep \"it's\"").incomplete())
                .isFalse();
    }
}
