package org.evsshell.tests.reference;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.ServiceCode;
import org.evsshell.client.error.ServiceCode.Repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code docs/reference/errors.md}: every kind of failure and every code of the service. */
final class ErrorsPage {
    private ErrorsPage() {}

    static String of(List<ServiceCode> codes) {
        Markdown page =
                Markdown.page(
                        "Errors",
                        "What a failure is called, its exit code, and what the codes of the"
                                + " service mean. The code decides; an answer without one, or with"
                                + " one that is not listed, is classed by its HTTP status. Nothing"
                                + " the service said is lost either way: the message, the code and"
                                + " the request ID are in the error.");
        page.heading(2, "Kinds");
        page.table(List.of("kind", "exit code"), kinds());
        page.heading(2, "Codes of the service");
        page.paragraph(
                "Sent again: `no`; `yes`, by the shell itself after a pause where the call may be"
                        + " sent twice; `later`, in minutes or hours; `after a change of state`;"
                        + " `once, signed in anew`, by the shell itself. `DISK` and `SNAPSHOT` in a"
                        + " hint are the disk and snapshot of the call. `APIG.0201` stands for many"
                        + " things and is classed by its HTTP status. Gateways that print `APIGW.`"
                        + " mean the same codes.");
        page.table(
                List.of("code", "status", "kind", "exit code", "sent again", "meaning", "hint"),
                codes.stream().map(ErrorsPage::row).toList());
        return page.toString();
    }

    private static List<List<String>> kinds() {
        List<List<String>> rows = new ArrayList<>();
        for (ErrorKind kind : Arrays.asList(ErrorKind.values())) {
            rows.add(List.of("`" + kind.label() + "`", String.valueOf(kind.exitCode())));
        }
        return rows;
    }

    private static List<String> row(ServiceCode code) {
        ErrorKind kind = code.faultClass().kind();
        return List.of(
                "`" + code.code() + "`",
                String.valueOf(code.status()),
                "`" + kind.label() + "`",
                String.valueOf(kind.exitCode()),
                words(code.repeat()),
                code.meaning(),
                code.hint());
    }

    private static String words(Repeat repeat) {
        return switch (repeat) {
            case NEVER -> "no";
            case BACK_OFF -> "yes";
            case LATER -> "later";
            case STATE_CHANGE -> "after a change of state";
            case LOGIN -> "once, signed in anew";
        };
    }
}
