package org.evsshell.commands.disk;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.MadeDisks;
import org.evsshell.client.error.EvsException;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code disk create}: makes a disk, or several alike. */
final class DiskCreate implements ChangeCommand {
    static final Parameter<String> NAME = Parameter.text("name", "NAME", "The disk's name.");
    static final Parameter<Integer> SIZE =
            Parameter.option(
                    "size",
                    "GB",
                    "The size; --snapshot and --backup bring their own.",
                    Reader.integer(0, Integer.MAX_VALUE));
    static final Parameter<String> TYPE =
            Parameter.text("type", "TYPE", "The disk type; by default the service chooses.")
                    .from(ValueSource.TYPES);
    static final Parameter<String> ZONE =
            Parameter.text(
                            "zone",
                            "ZONE",
                            "The availability zone; by default the snapshot's, else the first that"
                                    + " is available.")
                    .from(ValueSource.ZONES);
    static final Parameter<String> DESCRIPTION =
            Parameter.text("description", "TEXT", "Free text.");
    static final Parameter<Integer> COUNT =
            Parameter.option("count", "N", "How many disks to make.", Reader.integer(1, 100))
                    .standard("1");
    static final Parameter<String> SNAPSHOT =
            Parameter.text("snapshot", "SNAPSHOT", "The snapshot to make the disk from.")
                    .from(ValueSource.SNAPSHOTS);
    static final Parameter<String> IMAGE =
            Parameter.text("image", "IMAGE", "The ID of the image to make the disk from.");
    static final Parameter<String> BACKUP =
            Parameter.text("backup", "BACKUP", "The ID of the backup to make the disk from.");
    static final Parameter<Boolean> MULTIATTACH =
            Parameter.flag("multiattach", "Let several servers attach the disk.");
    static final Parameter<Boolean> SCSI =
            Parameter.flag("scsi", "A SCSI device instead of a virtual block device (EVS).");
    static final Parameter<Boolean> ENCRYPTED =
            Parameter.flag("encrypted", "Encrypted, with the project's standard key (EVS).");
    static final Parameter<String> KEY_ID =
            Parameter.text("key-id", "KEY", "The ID of another key to encrypt with (EVS).");
    static final Parameter<Map<String, String>> METADATA =
            Parameter.pairs("metadata", "A key and value to keep with the disk.")
                    .from(ValueSource.METADATA_KEYS);
    static final Parameter<Map<String, String>> TAG =
            Parameter.pairs("tag", "A tag to put on the disk.").from(ValueSource.TAG_KEYS);
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disks are available.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "create",
                            "Makes a disk, or several alike.",
                            List.of(
                                    NAME,
                                    SIZE,
                                    TYPE,
                                    ZONE,
                                    DESCRIPTION,
                                    COUNT,
                                    SNAPSHOT,
                                    IMAGE,
                                    BACKUP,
                                    MULTIATTACH,
                                    SCSI,
                                    ENCRYPTED,
                                    KEY_ID,
                                    METADATA,
                                    TAG,
                                    WAIT))
                    .describedAs(
                            "Several disks get the name with a number behind it; where some of them"
                                    + " fail, those that were made are printed all the same. On"
                                    + " EVS, --count above 1, --tag and --backup need --type, and"
                                    + " disks from snapshots and images inherit encryption and"
                                    + " device type. Images and backups belong to other services:"
                                    + " their IDs come from there.")
                    .withExamples(
                            new Example(
                                    "disk create --name reports-01 --size 100 --type SSD --wait",
                                    "Makes a disk of 100 GB and waits for it."),
                            new Example(
                                    "disk create --name web --size 20 --type SAS --count 3 -o ids",
                                    "Makes three disks alike and prints their IDs."),
                            new Example(
                                    "disk create --name restored --snapshot data-01-3d",
                                    "Makes a disk from a snapshot, as large as that."),
                            new Example(
                                    "disk create --name root --size 40 --image"
                                            + " 6a0d8e2f-1c3b-4d5e-8f70-9a1b2c3d4e5f --dry-run",
                                    "Shows what would be sent for a disk made from an image."),
                            new Example(
                                    "disk create --name vault --size 50 --encrypted --scsi",
                                    "Makes an encrypted SCSI disk."))
                    .ruledBy(Action.DISK_CREATE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        NewDisk wanted = NewDisk.of(invocation);
        CloudInfo cloud = invocation.client().cloud();
        Step step = wanted.step(QuotaRoom.of(invocation), cloud.dialect());
        Plan plan = new Plan(List.of(step), wanted.question(), () -> create(invocation, wanted));
        return wanted.refusal(step, cloud).map(plan::refusedFor).orElse(plan);
    }

    private static Result create(Invocation invocation, NewDisk wanted) {
        MadeDisks made = invocation.client().disks().createMany(wanted.request());
        List<Outcome> sent = new ArrayList<>();
        for (Disk disk : made.disks()) {
            sent.add(Outcome.done(DiskLayout.target(disk), disk.json()));
        }
        for (EvsException failure : made.failures()) {
            sent.add(Outcome.failed(wanted.target(), failure));
        }
        return DiskChanges.finishMade(invocation, sent, invocation.get(WAIT));
    }
}
