package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

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
                          disk list          Lists disks.
                          disk show          Shows disks with every field.
                          disk create        Makes a disk, or several alike.
                          disk update        Renames a disk or describes it anew.
                          disk extend        Makes disks larger.
                          disk attach        Attaches disks to a server.
                          disk detach        Detaches disks from their servers.
                          disk retype        Gives disks another type.
                          disk set           Marks disks as bootable or read-only.
                          disk delete        Deletes disks for good.
                          disk wait          Waits until disks come to rest, or into one state.
                          snapshot list      Lists snapshots.
                          snapshot show      Shows snapshots with every field.
                          snapshot create    Makes a snapshot of each disk named.
                          snapshot update    Renames a snapshot or describes it anew.
                          snapshot delete    Deletes snapshots for good.
                          snapshot rollback  Gives a disk back the content a snapshot of it holds.
                          snapshot wait      Waits until snapshots come to rest, or into one state.
                          tag list           Lists the tags of a disk, or all that are in use.
                          tag add            Puts tags on a disk.
                          tag remove         Takes tags from a disk.
                          tag find           Lists the disks with certain tags.
                          tag count          Counts the disks with certain tags.
                          metadata list      Lists the metadata of a disk or a snapshot.
                          metadata set       Sets metadata of a disk or a snapshot.
                          metadata unset     Takes metadata from a disk or a snapshot.
                          transfer list      Lists the disks this project offers to others.
                          transfer show      Shows offers of disks with every field.
                          transfer create    Offers a disk to another project, and shows the key once.
                          transfer accept    Takes over a disk that another project offers.
                          transfer delete    Takes back offers nobody has accepted.
                          job show           Shows a job of the service.
                          job wait           Waits until a job has ended.
                          type list          Lists disk types.
                          type show          Shows a disk type.
                          zone list          Lists availability zones.
                          zone show          Shows an availability zone.
                          quota list         Lists the project's quotas and how far they are used.
                          quota show         Shows one quota of the project, or the whole set.
                          extension list     Lists the extensions of the cloud's block storage.
                          extension show     Shows an extension.
                          version list       Lists the versions of the service's interface.
                          version show       Shows a version of the service's interface.
                          api call           Sends any call of the service.
                          api operations     Lists the calls the service has and what sends each.
                          cloud list         Lists the clouds there are to choose.
                          cloud show         Shows a cloud as configured.
                          cloud use          Goes on with another cloud.
                          cloud test         Tests whether the cloud can be used.
                          script run         Runs a script.
                          js                 Evaluates JavaScript.
                          plugin list        Lists the plugins found.
                          plugin show        Shows a plugin.
                          simulator start    Serves a simulated cloud to any client on this machine.
                          simulator info     Shows the demo's world and how to reach a simulator that listens.
                          simulator reset    Starts the demo's world over.
                          history            Lists the lines typed at the prompt.
                          version            Shows the shell's version.
                          help               Shows what there is and how to use it.
                          clear              Clears the screen.
                          exit               Leaves the shell.
                          quit               Leaves the shell.

                        Options every command takes:
                          --cloud NAME         The cloud of clouds.yaml to use.
                          --region REGION      The region to use.
                          --project PROJECT    The project to use, by name or ID.
                          -o, --output FORMAT  How results are printed.
                          --columns A,B        The fields to print, in order.
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
                        """);
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
                          A disk is extended only while available or in-use. (EVS only)
                          A shared disk is extended only while available. (EVS only)
                          A disk is extended only while available (below microversion 3.42). (CINDER only)
                          A disk in use is extended only while its server is ACTIVE, PAUSED, SUSPENDED or SHUTOFF. (EVS only)
                          The project's quota has room for the additional GB.
                          A disk is no larger than the project's quota allows for one. (CINDER only)

                        Examples:
                          evs disk extend data-01 --size 500 --wait
                              Grows a disk to 500 GB and waits for it.
                          evs disk extend data-01 --size 500 --dry-run
                              Shows what would be sent, and whether a rule forbids it.

                        Options every command takes: help
                        """);
    }
}
