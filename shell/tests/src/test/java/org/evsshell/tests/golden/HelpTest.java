package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.command.CommandSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

final class HelpTest {
    @TempDir Path folder;

    @Test
    void showsEveryCommand() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("help"))
                .isEqualTo(
                        """
                        EVS Shell looks after the disks and snapshots of an EVS or OpenStack cloud.

                        Usage: evs                        a prompt
                               evs NOUN VERB ...          one command
                               evs run FILE.js [-- ARGS]  a script
                               some-program | evs         commands from standard input

                        Commands:
                        %s
                        Options every command takes:
                          --cloud NAME         The cloud of clouds.yaml to use.
                          --region REGION      The region to use.
                          --project PROJECT    The project to use, by name or ID.
                          -o, --output FORMAT  How results are printed.
                          --columns A,B        The fields to print, in order, or their headings.
                          --query JMESPATH     What to take from the result, in JMESPath.
                          --header             Print a heading; --no-header: print none.
                          --state DIR          The folder of the demo's world.
                          -y, --yes            Answer yes to every question.
                          --read-only          Refuse every change.
                          --max-changes N      Refuse to change more than this.
                          --timeout DURATION   The longest wait per item, such as 90s or 10m; 30m by default.
                          --color WHEN         Whether to use colours. One of: auto, always, never. Default: auto.
                          --debug              Show every call on standard error, without secrets.
                          -q, --quiet          Leave notes and progress out.
                          -h, --help           Show help and do nothing.
                          --version            Show the shell's version and do nothing.

                        More: help NOUN, help NOUN VERB
                        """
                                .formatted(commands()));
    }

    /** A line for each, whichever there are; the screens of a noun and of a command are whole. */
    private static String commands() {
        List<CommandSpec> specs =
                DemoShell.commands().stream().map(command -> command.spec()).toList();
        int width = specs.stream().mapToInt(spec -> spec.words().length()).max().orElseThrow();
        return specs.stream()
                .map(spec -> ("  %-" + width + "s  %s\n").formatted(spec.words(), spec.summary()))
                .collect(Collectors.joining());
    }

    @Test
    void showsTheVerbsOfANoun() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("help", "snapshot"))
                .isEqualTo(
                        """
                        Commands of snapshot:
                          snapshot list      Lists snapshots.
                          snapshot show      Shows snapshots with every field.
                          snapshot create    Makes a snapshot of each disk named.
                          snapshot update    Renames a snapshot or describes it anew.
                          snapshot delete    Deletes snapshots for good.
                          snapshot rollback  Gives a disk back the content a snapshot of it holds.
                          snapshot wait      Waits until snapshots come to rest, or into one state.

                        More: help snapshot VERB
                        """);
    }

    @Test
    void showsACommand() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("help", "disk", "extend"))
                .isEqualTo(
                        """
                        disk extend: Makes disks larger.

                        Usage: evs disk extend DISK ... --size GB [OPTIONS]

                        The file system on the disk is not touched: grow it in the server afterwards. A disk never becomes smaller again.

                        Arguments:
                          DISK  IDs or names of disks.

                        Options:
                          --size GB  The new size; above the present one.
                          --wait     Wait until the disks have grown.
                          --dry-run  Show what would be sent and the rules it would break; send nothing.

                        When the service allows it:
                          A disk only grows: the new size is above the present one.
                          A data disk has at most 32768 GB. (EVS only)
                          A system disk has at most 1024 GB. (EVS only)
                          A disk is extended only while available or in-use. (EVS only)
                          A shared disk is extended only while available. (EVS only)
                          A disk is extended only while available (below microversion 3.42). (CINDER only)
                          A disk in use is extended only while its server is ACTIVE, PAUSED, SUSPENDED or SHUTOFF. (EVS only)
                          A disk is no larger than the project's quota allows for one. (CINDER only)
                          The quotas of project and type have room for the additional GB.

                        Examples:
                          evs disk extend data-01 --size 500 --wait
                              Grows a disk to 500 GB and waits for it.
                          evs disk extend data-01 --size 500 --dry-run
                              Shows what would be sent, and whether a rule forbids it.

                        Options every command takes: help
                        """);
    }
}
