package org.evsshell.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.evsshell.client.wait.WaitOn;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class SharedHintsTest {
    private static final String ONE = "f85a587b-b6c4-4b9f-ba2d-99b9da657470";
    private static final String TWO = "159d2ce0-c38c-4eec-a3aa-57bb3618b5f2";

    @Test
    void hintsThatDifferByTheIdBecomeOneBehindTheLast() {
        assertThat(
                        told(
                                interrupted("one", new WaitOn("disk", List.of(ONE), "available")),
                                EvsException.of(ErrorKind.LIMIT_REACHED, "no room", "quota list"),
                                interrupted("two", new WaitOn("disk", List.of(TWO), "available")),
                                EvsException.of(ErrorKind.INTERRUPTED, "three")))
                .containsExactly(
                        "one",
                        "no room > quota list",
                        "two > Go on waiting: disk wait " + ONE + " " + TWO + " --status available",
                        "three");
    }

    @Test
    void otherHintsStayWhereTheyAre() {
        assertThat(
                        told(
                                interrupted("one", new WaitOn("disk", List.of(ONE), "")),
                                interrupted("two", new WaitOn("snapshot", List.of(TWO), "")),
                                interrupted("three", new WaitOn("disk", List.of(TWO), "in-use")),
                                interrupted("four", Hint.of("disk wait " + ONE)),
                                interrupted("five", Hint.of("disk wait " + TWO))))
                .containsExactly(
                        "one > Go on waiting: disk wait " + ONE,
                        "two > Go on waiting: snapshot wait " + TWO,
                        "three > Go on waiting: disk wait " + TWO + " --status in-use",
                        "four > disk wait " + ONE,
                        "five > disk wait " + TWO);
    }

    private static EvsException interrupted(String message, Hint hint) {
        return EvsException.of(ErrorKind.INTERRUPTED, message, hint);
    }

    private static List<String> told(EvsException... failures) {
        return SharedHints.in(List.of(failures)).stream()
                .map(
                        failure ->
                                Stream.concat(Stream.of(failure.message()), failure.hint().stream())
                                        .reduce((message, hint) -> message + " > " + hint)
                                        .orElseThrow())
                .toList();
    }
}
