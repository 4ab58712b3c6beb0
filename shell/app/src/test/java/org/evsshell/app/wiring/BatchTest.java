package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.wiring.AppFixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Commands from standard input. */
final class BatchTest {
    @TempDir Path root;
    private AppFixture shell;

    @BeforeEach
    void start() {
        shell = new AppFixture(root).with("OS_CLOUD", "demo");
    }

    @Test
    void runsOneLineAfterTheOther() {
        Run run =
                shell.input(
                                """
                                # two disks, the second over two lines
                                disk create --name "a b" --size 10 -o ids

                                disk list --name 'a b' \\
                                  --columns name,size
                                """)
                        .run();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2).last().isEqualTo("a b\t10");
    }

    @Test
    void stopsAtTheFirstFailure() {
        Run run = shell.input("disk show nosuch\nversion\n").run();
        assertThat(run)
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                """
                                Error: No disk is named 'nosuch' in cloud 'demo'.
                                Hint: disk list
                                """));
    }

    @Test
    void goesOnWhenToldAndEndsWithTheFirstFailuresCode() {
        Run run = shell.input("disk show nosuch\nnonsense\nversion\n").run("--keep-going");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("evs 0.1.0\n");
    }

    @Test
    void givesItsOptionsToEveryLine() {
        Run run =
                shell.input("disk list --name data-01 --query [].name\nversion -o tsv\n")
                        .run("-o", "json");
        assertThat(run.out()).isEqualTo("[\n  \"data-01\"\n]\nevs 0.1.0\n");
    }

    @Test
    void takesYesForAllItsLines() {
        Run run = shell.input("disk delete scratch -o ids\ndisk list --name data-01\n").run("-y");
        assertThat(run.code()).isZero();
    }

    @Test
    void refusesADash() {
        Run run = shell.input("disk show -\n").run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: '-' reads IDs from standard input, which only");
    }

    @Test
    void leavesEarlyOnExit() {
        assertThat(shell.input("version\nexit\nnonsense\n").run())
                .isEqualTo(new Run(0, "evs 0.1.0\n", ""));
    }

    @Test
    void pipesIntoPrograms() {
        Run run = shell.input("disk list --columns name | grep -c data\n").run();
        assertThat(run.out().strip()).isEqualTo("4");
    }

    @Test
    void writesIntoFilesOfTheWorkingFolder() {
        shell.input("version > 'a file'\nversion >> 'a file'\n").run();
        assertThat(shell.folder().resolve("a file")).hasContent("evs 0.1.0\nevs 0.1.0");
    }

    @Test
    void endsQuietlyWhenTheProgramReadsNoMore() {
        Run run = shell.input("disk list | head -1\n").run();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysHowToChainItsOwnCommands() {
        Run run = shell.input("disk list | snapshot create -\n").run();
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Error: 'snapshot create -' is a command of this shell, not a program: only programs can stand behind '|'.
                                Hint: In the system's shell: evs disk list -o ids | evs snapshot create -
                                """));
    }

    @Test
    void reportsAQuoteThatIsNeverClosed() {
        Run run = shell.input("disk show 'a\n").run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("Error: A quote is not closed, or the line ends in a backslash.\n");
    }

    @Test
    void goesOnWithAnotherCloud() {
        shell.file(
                "clouds.yaml",
                "clouds: {far: {auth: {auth_url: 'http://127.0.0.1:1', username: u, password:"
                        + " p}}}");
        Run run = shell.input("cloud use far\ncloud show --columns name\n").run("--cloud", "demo");
        assertThat(run).isEqualTo(new Run(0, "far\n", ""));
    }

    @Test
    void worksWhereALineSaysThoughAnotherCloudIsInUse() {
        shell.file(
                "clouds.yaml",
                """
                clouds:
                  far: {auth: {auth_url: 'http://127.0.0.1:1', username: u, password: p}}
                """);
        String lines = "cloud use far\ndisk list --cloud demo --name data-01 --columns name\n";
        assertThat(shell.input(lines).run("--cloud", "demo"))
                .isEqualTo(new Run(0, "data-01\n", ""));
    }
}
