package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.junit.jupiter.api.Test;

final class ErrorPrinterTest {
    private final EvsException refused =
            EvsException.of(
                    ErrorKind.LIMIT_REACHED,
                    "No snapshot of disk data-01: it has 7 already.",
                    new EvsException.Detail(
                            "cinderV3CreateSnapshot",
                            400,
                            "EVS.1001",
                            "req-1",
                            Hint.of("Delete one first."),
                            "snapshot-limit"),
                    null);

    @Test
    void tellsPeopleWhatFailedAndWhatToDo() {
        assertThat(text(refused, false))
                .isEqualTo(
                        """
                        Error: No snapshot of disk data-01: it has 7 already.
                        Answer: HTTP 400, EVS.1001, request req-1
                        Hint: Delete one first.
                        """);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(text(EvsException.of(ErrorKind.USAGE, "There is no command 'dsk'."), false))
                .isEqualTo("Error: There is no command 'dsk'.\n");
    }

    @Test
    void givesMachinesOneObjectOnOneLine() {
        assertThat(text(refused, true))
                .isEqualTo(
                        """
                        {"error":{"kind":"LimitReached",\
                        "message":"No snapshot of disk data-01: it has 7 already.",\
                        "code":"EVS.1001","http_status":400,"request_id":"req-1",\
                        "operation":"cinderV3CreateSnapshot","hint":"Delete one first.",\
                        "explained_by":"snapshot-limit"}}
                        """);
    }

    @Test
    void givesMachinesEveryKeyAlsoWhenNothingIsKnown() {
        assertThat(text(EvsException.of(ErrorKind.UNREACHABLE, "No answer."), true))
                .isEqualTo(
                        """
                        {"error":{"kind":"Unreachable","message":"No answer.","code":null,\
                        "http_status":null,"request_id":null,"operation":null,"hint":null}}
                        """);
    }

    @Test
    void letsNoNameSteerTheTerminal() {
        EvsException failure = EvsException.of(ErrorKind.NOT_FOUND, "No disk \u001b[31m\u202ered.");

        assertThat(text(failure, false)).isEqualTo("Error: No disk \\u001b[31m\\u202ered.\n");
        assertThat(text(failure, true)).doesNotContain("\u001b", "\u202e");
    }

    private static String text(EvsException failure, boolean json) {
        StringBuilder err = new StringBuilder();
        new ErrorPrinter(err, json, false).print(failure);
        return err.toString();
    }
}
