package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.environment.ReadOutput;
import org.evsshell.app.wiring.AppFixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** One command per process, on the demo. */
final class OneShotTest {
    private static final String FALLBACK =
            "No cloud is configured: working on 'demo', the embedded simulator. See: help cloud\n";

    @TempDir Path root;
    private AppFixture shell;

    @BeforeEach
    void start() {
        shell = new AppFixture(root);
    }

    @Test
    void listsOnTheDemoAndSaysSo() {
        Run run = shell.run("disk", "list", "--name", "data-01", "--columns", "name,size,status");
        assertThat(run).isEqualTo(new Run(0, "data-01\t100\tavailable\n", FALLBACK));
    }

    @Test
    void saysNothingOfTheDemoWhenItWasChosenOrOnQuietReads() {
        assertThat(shell.run("disk", "list", "-q", "-o", "ids").err()).isEmpty();
        assertThat(shell.run("disk", "list", "--cloud", "demo").err()).isEmpty();
        assertThat(shell.with("OS_CLOUD", "demo").run("disk", "list").err()).isEmpty();
    }

    @Test
    void saysSoOnQuietChanges() {
        Run run = shell.run("-q", "disk", "update", "data-01", "--description", "x", "-o", "ids");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(FALLBACK);
    }

    @Test
    void keepsBlanksInNames() {
        shell.with("OS_CLOUD", "demo");
        Run made = shell.run("disk", "create", "--name", "two words", "--size", "10", "-o", "ids");
        assertThat(made.code()).isZero();
        Run listed = shell.run("disk", "list", "--name", "two words", "-o", "ids");
        assertThat(listed.out()).isEqualTo(made.out()).hasSize(37);
    }

    @Test
    void sortsLimitsQueriesAndPicksColumns() {
        shell.with("OS_CLOUD", "demo");
        assertThat(
                        shell.run(
                                        "disk",
                                        "list",
                                        "--sort",
                                        "size:desc",
                                        "--limit",
                                        "2",
                                        "--columns",
                                        "name,size")
                                .out())
                .isEqualTo("backup-staging\t2000\nlogs-2026\t1000\n");
        assertThat(
                        shell.run(
                                        "disk",
                                        "list",
                                        "-o",
                                        "json",
                                        "--query",
                                        "[?status=='error'].name | [0]")
                                .out())
                .isEqualTo("\"import-failed\"\n");
    }

    @Test
    void printsATableOnATerminal() {
        Run run =
                shell.with("OS_CLOUD", "demo")
                        .onTerminal()
                        .run("disk", "list", "--name", "data-01", "--columns", "name,size");
        assertThat(run.out()).contains("Name").contains("100 GB");
    }

    @Test
    void tellsAnUnknownCommandFromOneForLater() {
        assertThat(shell.run("dsik", "list"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: There is no command 'dsik list'.
                                Hint: Did you mean 'disk list' or 'disk set' or 'disk wait'?
                                """));
        assertThat(shell.run("script", "check", "x"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: 'script check' is not there yet: it comes with the next version of the shell.
                                Hint: See what is there: help
                                """));
    }

    @Test
    void namesTheVerbsOfANoun() {
        assertThat(shell.run("job"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: 'job' needs a verb: show, wait.
                                Hint: See: help job
                                """));
    }

    @Test
    void refusesAnUnknownOptionInFront() {
        assertThat(shell.run("--clod", "x", "disk", "list"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: evs has no option --clod.
                                Hint: Did you mean --cloud or --color or --columns? See: help evs
                                """));
    }

    @Test
    void refusesAnUnknownFormatBeforeAnyCall() {
        assertThat(shell.run("disk", "list", "-o", "xml"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: There is no output format 'xml'.
                                Hint: Use one of: table, tsv, json, ndjson, yaml, csv, ids.
                                """));
    }

    @Test
    void printsErrorsAsJsonWhereResultsAre() {
        Run run = shell.with("OS_CLOUD", "demo").run("disk", "show", "nosuch", "-o", "json");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                """
                                {"error":{"kind":"NotFound","message":"No disk is named 'nosuch' in cloud 'demo'.","code":null,"http_status":null,"request_id":null,"operation":null,"hint":"disk list"}}
                                """));
        assertThat(shell.run("disk", "shwo", "x", "-ojson").err())
                .startsWith("{\"error\":{\"kind\":\"Usage\"");
        assertThat(shell.run("disk", "shwo", "x", "-qo", "json").err())
                .startsWith("{\"error\":{\"kind\":\"Usage\"");
    }

    @Test
    void showsHelpAndDeletesNothing() {
        shell.with("OS_CLOUD", "demo");
        assertThat(shell.run("disk", "delete", "data-04", "-yh"))
                .isEqualTo(shell.run("help", "disk", "delete"));
        assertThat(shell.run("disk", "list", "--name", "data-04", "--columns", "status").out())
                .isEqualTo("available\n");
    }

    @Test
    void asksForHelpAnywhere() {
        Run page = shell.run("help", "disk", "show");
        assertThat(page.code()).isZero();
        assertThat(page.out()).startsWith("disk show: Shows disks with every field.\n\nUsage: ");
        assertThat(shell.run("disk", "show", "--help")).isEqualTo(page);
        assertThat(shell.run("-h", "disk", "show")).isEqualTo(page);
        assertThat(shell.run("disk", "--help").out()).startsWith("Commands of disk:\n");
        assertThat(shell.run("--help")).isEqualTo(shell.run("help"));
    }

    @Test
    void saysItsVersionWithoutACloud() {
        Run version = shell.file("clouds.yaml", "[").run("version");
        assertThat(version).isEqualTo(new Run(0, "evs 0.1.0\n", ""));
        assertThat(shell.run("--version")).isEqualTo(version);
    }

    @Test
    void reportsABrokenCloudsFile() {
        Run run = shell.file("clouds.yaml", "clouds:\n  - a\n  b: 1\n").run("disk", "list");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Error: " + shell.folder() + "/clouds.yaml, line 3, column 3: ");
    }

    @Test
    void endsAListingQuietlyWhenNobodyReads() {
        shell.with("OS_CLOUD", "demo").writingTo(leftByItsReader());
        assertThat(shell.run("disk", "list")).isEqualTo(new Run(0, "", ""));
        assertThat(shell.run("help")).isEqualTo(new Run(0, "", ""));
        assertThat(shell.run("js", "print('a')")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void halfAFileIsAFailure() {
        shell.with("OS_CLOUD", "demo").writingTo(full());
        Run lost =
                new Run(
                        2,
                        "",
                        "Error: The output is incomplete: it cannot be written (Das Gerät ist"
                                + " voll).\n");
        assertThat(shell.run("disk", "list")).isEqualTo(lost);
        assertThat(shell.run("disk", "extend", "data-01", "data-02", "--size", "200"))
                .isEqualTo(lost);
        assertThat(shell.run("help")).isEqualTo(lost);
    }

    @Test
    void halfOfWhatAScriptPrintsIsAFailure() {
        shell.with("OS_CLOUD", "demo").writingTo(full());
        String message =
                "Error: The output is incomplete: it cannot be written (Das Gerät ist voll).\n";
        String twice = "print('a'); print('b'); ";
        assertThat(shell.run("js", twice)).isEqualTo(new Run(2, "", message));
        assertThat(shell.run("js", twice + "exit(0)")).isEqualTo(new Run(2, "", message));
        assertThat(shell.run("js", twice + "exit(3)")).isEqualTo(new Run(3, "", ""));
    }

    private static OutputStream leftByItsReader() {
        return new ReadOutput(full(), () -> true);
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Das Gerät ist voll");
            }
        };
    }

    @Test
    void carriesAChangeOutThoughNobodyReads() {
        shell.with("OS_CLOUD", "demo").writingTo(leftByItsReader());
        assertThat(shell.run("disk", "create", "--name", "unread", "--size", "10").code()).isZero();
        AppFixture reading = new AppFixture(root).with("OS_CLOUD", "demo");
        assertThat(reading.run("disk", "list", "--name", "unread", "-o", "ids").out()).hasSize(37);
    }

    @Test
    void usesTheFolderOfStateForTheDemo() {
        shell.with("OS_CLOUD", "demo");
        shell.run("disk", "create", "--name", "elsewhere", "--size", "10", "--state", "other");
        assertThat(shell.run("disk", "show", "elsewhere").code()).isEqualTo(3);
        assertThat(shell.run("--state", "other", "disk", "show", "elsewhere").code()).isZero();
    }

    @Test
    void listsAndTestsClouds() {
        assertThat(shell.run("cloud", "list", "--columns", "name,source").out())
                .isEqualTo("demo\tbuilt in\n");
        Run tested = shell.run("cloud", "test", "-q", "--columns", "name,region,dialect");
        assertThat(tested).isEqualTo(new Run(0, "demo\teu-de\tevs\n", ""));
        assertThat(shell.run("cloud", "use", "demo").code()).isEqualTo(2);
    }

    @Test
    void startsTheDemoOver() {
        shell.with("OS_CLOUD", "demo");
        shell.run("disk", "create", "--name", "gone", "--size", "10");
        assertThat(shell.run("simulator", "reset").code()).isZero();
        assertThat(shell.run("disk", "show", "gone").code()).isEqualTo(3);
    }
}
