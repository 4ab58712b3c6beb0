package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.wiring.AppFixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

/** Questions, dry runs and refusals, on the demo. */
final class ChangeTest {
    @TempDir Path root;
    private AppFixture shell;

    @BeforeEach
    void start() {
        shell = new AppFixture(root).with("OS_CLOUD", "demo");
    }

    private boolean exists(String disk) {
        return shell.run("disk", "show", disk).code() == 0;
    }

    private String idOf(String disk) {
        return shell.run("disk", "list", "--name", disk, "-o", "ids").out().strip();
    }

    @Test
    void sendsNothingWithoutATerminalOrYes() {
        String id = idOf("scratch");
        assertThat(shell.run("disk", "delete", "scratch"))
                .isEqualTo(
                        new Run(
                                9,
                                "",
                                "Error: Delete disk 'scratch' ("
                                        + id
                                        + ")? This cannot be undone. Nobody can be asked: there is"
                                        + " no terminal.\nHint: Add --yes to answer yes.\n"));
        assertThat(exists("scratch")).isTrue();
    }

    @Test
    void asksAtTheTerminalThoughInputIsAPipe() {
        String id = idOf("scratch");
        shell.input("y\n").answering("n");
        assertThat(shell.run("disk", "delete", "scratch"))
                .isEqualTo(
                        new Run(
                                9,
                                "",
                                "Delete disk 'scratch' ("
                                        + id
                                        + ")? This cannot be undone. [y/N] \n"
                                        + "Error: Nothing was sent: the answer was no.\n"));
        shell.answering("yes");
        assertThat(shell.run("disk", "delete", "scratch", "-o", "ids").out()).isEqualTo(id + "\n");
    }

    @Test
    void takesYesForAnAnswer() {
        assertThat(shell.run("disk", "delete", "scratch", "--yes").code()).isZero();
    }

    @Test
    void answersWhatItKnowsBeforeDeclining() {
        assertThat(shell.run("disk", "delete", "data-01").code()).isEqualTo(5);
        assertThat(shell.run("--read-only", "disk", "delete", "data-01").code()).isEqualTo(5);
        assertThat(shell.run("disk", "delete", "nosuch").code()).isEqualTo(3);
    }

    @Test
    void showsWhatADryRunWouldSend() {
        String id = idOf("scratch");
        Run run = shell.run("disk", "extend", "scratch", "--size", "20", "--dry-run", "-o", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        """
                        method,path,target,body,breaks
                        POST,/v3/{project_id}/volumes/%s/action,disk scratch %s,"{""os-extend"":{""new_size"":20}}",[]
                        """
                                .formatted(id, id));
        assertThat(shell.run("disk", "list", "--name", "scratch", "--columns", "size").out())
                .isEqualTo("10\n");
    }

    @Test
    void endsADryRunWithTheRulesCode() {
        Run run = shell.run("disk", "delete", "db-primary", "--dry-run", "-o", "json");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("\"method\": \"DELETE\"");
    }

    @Test
    void refusesChangesWhenReadOnly() {
        assertThat(shell.run("disk", "update", "data-01", "--name", "x", "--read-only"))
                .isEqualTo(
                        new Run(
                                9,
                                "",
                                """
                                Error: disk update was not sent: --read-only is on.
                                Hint: Leave --read-only out to change things.
                                """));
        assertThat(shell.run("--read-only", "api", "call", "DELETE", "/v3/x", "-y").code())
                .isEqualTo(9);
        assertThat(exists("data-01")).isTrue();
    }

    @Test
    void refusesMoreChangesThanAllowed() {
        Run run = shell.run("snapshot", "create", "data-01", "data-02", "--max-changes", "1");
        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err())
                .isEqualTo(
                        """
                        Error: snapshot create would change 2 things; --max-changes allows 1. Nothing was sent.
                        Hint: Raise --max-changes if that many changes are meant.
                        """);
        assertThat(
                        shell.run("snapshot", "create", "data-01", "data-02", "--max-changes", "2")
                                .code())
                .isZero();
    }

    @Test
    void countsEveryDiskOfABatch() {
        String[] command = {
            "disk", "create", "--name", "b", "--size", "10", "--type", "SSD", "--count", "3"
        };
        Run run = shell.run(with(command, "--max-changes", "2"));
        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err())
                .contains(
                        "Error: disk create would change 3 things; --max-changes allows 2. Nothing"
                                + " was sent.");
        Run script =
                shell.run(
                        "js",
                        "evs.disks.createMany({name: 'b', size: 10, volume_type: 'SSD', count: 3})",
                        "--max-changes",
                        "2");
        assertThat(script.code()).isEqualTo(9);
        assertThat(exists("b-0001")).isFalse();
    }

    @Test
    void showsWhatWasMadeThoughItsColumnsAreMisspelt() {
        Run run = shell.run("transfer", "create", "data-04", "--columns", "bogus", "-o", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("id,name,volume_id,auth_key,created_at\r\n");
        assertThat(run.err())
                .contains("It is done, but not shown as asked for. There is no column 'bogus'.");
    }

    private static String[] with(String[] words, String... more) {
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    @Test
    void explainsTheEighthSnapshot() {
        Run run = shell.run("snapshot", "create", "db-primary", "--name", "one-too-many");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.err()).contains("db-primary").contains("at most 7");
    }

    @Test
    void stopsBeforeSendingWhenOneOfSeveralIsUnknown() {
        Run run = shell.run("snapshot", "create", "data-01", "nosuch", "--name", "never");
        assertThat(run.code()).isEqualTo(3);
        assertThat(shell.run("snapshot", "list", "--name", "never").out()).isEmpty();
    }
}
