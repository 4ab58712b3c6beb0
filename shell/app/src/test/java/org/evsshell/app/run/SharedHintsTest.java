package org.evsshell.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
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
                                interrupted("one", "disk wait " + ONE + " --status available"),
                                EvsException.of(ErrorKind.LIMIT_REACHED, "no room", "quota list"),
                                interrupted("two", "disk wait " + TWO + " --status available"),
                                EvsException.of(ErrorKind.INTERRUPTED, "three")))
                .containsExactly(
                        "one",
                        "no room > quota list",
                        "two > disk wait " + ONE + " " + TWO + " --status available",
                        "three");
    }

    @Test
    void otherHintsStayWhereTheyAre() {
        assertThat(
                        told(
                                interrupted("one", "disk wait " + ONE),
                                interrupted("two", "snapshot wait " + TWO),
                                EvsException.of(ErrorKind.NOT_FOUND, "a", "disk show " + ONE),
                                EvsException.of(ErrorKind.NOT_FOUND, "b", "disk show " + TWO)))
                .containsExactly(
                        "one > disk wait " + ONE,
                        "two > snapshot wait " + TWO,
                        "a > disk show " + ONE,
                        "b > disk show " + TWO);
    }

    private static EvsException interrupted(String message, String hint) {
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
