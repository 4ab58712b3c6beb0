package org.evsshell.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ErrorKindTest {
    @Test
    void exitCodesAreTheContract() {
        StringBuilder table = new StringBuilder();
        for (ErrorKind kind : ErrorKind.values()) {
            table.append(kind.label()).append(' ').append(kind.exitCode()).append('\n');
        }

        assertThat(table)
                .hasToString(
                        """
                        BadRequest 1
                        JobFailed 1
                        ServiceFailure 1
                        Unknown 1
                        ScriptError 1
                        Partial 1
                        Usage 2
                        Config 2
                        Ambiguous 2
                        NotFound 3
                        NotAuthenticated 4
                        Forbidden 4
                        WrongState 5
                        LimitReached 6
                        Unreachable 7
                        Throttled 7
                        Timeout 8
                        Declined 9
                        Interrupted 130
                        """);
    }
}
