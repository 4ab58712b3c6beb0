package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskActionCalls;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.Export;
import org.evsshell.client.disk.ExportedImage;
import org.evsshell.client.error.EvsException;
import org.evsshell.commands.change.Waiting;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;

import java.util.List;

/** {@code disk export}: makes an image of a disk. */
final class DiskExport implements ChangeCommand {
    private static final Parameter<String> DISK =
            Parameter.argument("DISK", "ID or name of a disk.", ValueSource.DISKS);
    private static final Parameter<String> NAME =
            Parameter.text("name", "IMAGE", "The image's name.").mandatory();
    private static final Parameter<String> DISK_FORMAT =
            Parameter.text(
                            "disk-format",
                            "FORMAT",
                            "The image's format; by default zvhd2 on EVS, raw on plain OpenStack,"
                                    + " which has formats of its own.")
                    .from(ValueSource.words("zvhd2", "zvhd", "vhd", "qcow2", "raw"));
    private static final Parameter<String> CONTAINER_FORMAT =
            Parameter.text("container-format", "FORMAT", "Its container; by default bare.")
                    .from(ValueSource.words("bare", "ovf", "ami", "ari", "aki"));
    private static final Parameter<String> OS_TYPE =
            Parameter.text(
                            "os-type",
                            "OS",
                            "What runs on it, where the disk does not tell; by default linux. EVS"
                                    + " only.")
                    .from(ValueSource.words("linux", "windows"));
    private static final Parameter<Boolean> FORCE =
            Parameter.flag(
                    "force",
                    "Also of a disk in use; what its server has not written yet is missing.");
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disk is no longer uploading.");

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Image", "image_id", ColumnType.ID),
                    Column.of("Name", "image_name", ColumnType.TEXT),
                    Column.of("Disk", "id", ColumnType.TEXT),
                    Column.of("Disk status", "status", ColumnType.STATUS),
                    Column.of("Disk format", "disk_format", ColumnType.TEXT),
                    Column.of("Container", "container_format", ColumnType.TEXT),
                    Column.of("Size", "size", ColumnType.SIZE_GB));
    private static final Layout IMAGE = new Layout("image", COLUMNS, COLUMNS);

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "export",
                            "Makes an image of a disk.",
                            List.of(
                                    DISK,
                                    NAME,
                                    DISK_FORMAT,
                                    CONTAINER_FORMAT,
                                    OS_TYPE,
                                    FORCE,
                                    WAIT))
                    .describedAs(
                            "Meanwhile the disk is uploading, then as before. The image belongs to"
                                    + " the image service, which shows it; once it is active there,"
                                    + " disk create --image makes disks of it. -o ids prints the"
                                    + " image's ID.")
                    .withExamples(
                            new Example(
                                    "disk export data-01 --name data-01-golden --disk-format qcow2"
                                            + " --wait",
                                    "Makes an image of a disk and waits until the disk is free"
                                            + " again."),
                            new Example(
                                    "disk export data-01 --name data-01-golden --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.DISK_EXPORT);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Disk disk = invocation.client().disks().resolve(invocation.get(DISK));
        Export export =
                new Export(
                        invocation.get(NAME),
                        invocation.find(DISK_FORMAT).orElse(null),
                        invocation.find(CONTAINER_FORMAT).orElse(null),
                        invocation.find(OS_TYPE).orElse(null),
                        invocation.get(FORCE));
        Target target = DiskLayout.target(disk);
        Facts facts =
                Facts.none()
                        .with(disk.facts())
                        .withTexts(export.imageName(), null)
                        .withFlags(false, export.force());
        Step step =
                new Step(
                        target,
                        List.of(
                                DiskActionCalls.export(
                                        invocation.client().dialect(), disk.id(), export)),
                        RuleTable.broken(Action.DISK_EXPORT, invocation.client().dialect(), facts));
        Plan plan =
                new Plan(
                        List.of(step),
                        "Make an image '" + export.imageName() + "' of " + Wording.of(target) + "?",
                        () -> export(invocation, target, export));
        return DiskChanges.checked(plan, List.of(disk));
    }

    private static Result export(Invocation invocation, Target target, Export export) {
        ExportedImage image = invocation.client().disks().actions().export(target.id(), export);
        if (image.id().isEmpty()) {
            invocation
                    .console()
                    .warn(
                            "The answer with the image's ID was lost: look for '"
                                    + export.imageName()
                                    + "' in the image service.");
        }
        if (!invocation.get(WAIT)) {
            return new Result.Item(IMAGE, image.json());
        }
        // Said before the wait, which may end badly.
        image.id().ifPresent(id -> invocation.console().note("Its image is " + id + "."));
        Outcome ended = await(invocation, Outcome.done(target, image.json()), image);
        return new Result.Item(IMAGE, image.ofDiskIn(ended.state()).json());
    }

    /** A wait that ends badly must not lose the image: nothing else tells its ID again. */
    private static Outcome await(Invocation invocation, Outcome sent, ExportedImage image) {
        try {
            return new Waiting(invocation, invocation.client().disks()::await)
                    .finish(List.of(sent), DiskGoals.EXPORTED)
                    .getFirst();
        } catch (EvsException e) {
            String told =
                    image.id()
                            .map(id -> e.message() + " Its image is " + id + ".")
                            .orElse(e.message());
            throw EvsException.of(e.kind(), told, e.detail(), e);
        }
    }
}
