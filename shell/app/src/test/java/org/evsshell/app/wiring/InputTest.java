package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.wiring.AppFixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** {@code -}: IDs from standard input. */
final class InputTest {
    @TempDir Path root;
    private AppFixture shell;
    private String available;

    @BeforeEach
    void start() {
        shell = new AppFixture(root).with("OS_CLOUD", "demo");
        available = shell.run("disk", "list", "--status", "available", "-o", "ids").out();
    }

    @Test
    void makesAsManySnapshotsAsItGotDisks() {
        Run run = shell.input(available).run("snapshot", "create", "-", "--name", "x", "-o", "ids");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSameSizeAs(available.lines().toList());
    }

    @Test
    void takesEachIdOnce() {
        Run run = shell.input(available + available).run("disk", "show", "-", "-o", "ids");
        assertThat(run.out()).isEqualTo(available);
    }

    @Test
    void refusesAnythingButFullIdsBeforeAnyCall() {
        String first = available.lines().findFirst().orElseThrow();
        Run run =
                shell.input(first + "\ndata-01\n")
                        .run("snapshot", "create", "-", "--name", "never");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: Line 2 of standard input is no full ID: 'data-01'. Nothing was sent.
                                Hint: Print IDs with -o ids: evs disk list -o ids
                                """));
        assertThat(shell.run("snapshot", "list", "--name", "never").out()).isEmpty();
    }

    @Test
    void doesNothingWithNothing() {
        assertThat(shell.input("").run("disk", "delete", "-", "--yes"))
                .isEqualTo(new Run(0, "", "Standard input names nothing: nothing to do.\n"));
    }

    @Test
    void leavesInputAloneWithoutADash() {
        assertThat(shell.input("disk delete scratch\n").run("disk", "show", "scratch").code())
                .isZero();
        assertThat(shell.run("disk", "show", "scratch").code()).isZero();
    }
}
