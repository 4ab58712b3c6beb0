package org.evsshell.commands.tag;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.tag.TagCalls;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Labelled;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.rules.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code tag add}: puts tags on a disk. */
final class TagAdd implements ChangeCommand {
    private static final Parameter<List<String>> DISK =
            Parameter.argumentOrInput(
                    "DISK",
                    "ID or name of a disk; - for IDs on standard input.",
                    ValueSource.DISKS);
    private static final Parameter<Map<String, String>> TAGS =
            Parameter.pairArguments("TAG", "Tags to put on the disk, each as KEY=VALUE.")
                    .from(ValueSource.TAG_KEYS);

    private static final CommandSpec SPEC =
            CommandSpec.change("tag", "add", "Puts tags on a disk.", List.of(DISK, TAGS))
                    .describedAs(
                            "A key that is there already gets the new value; other tags stay. A"
                                    + " disk has at most 10 tags, with keys of up to 36 and values"
                                    + " of up to 43 characters. Only EVS has tags; on plain"
                                    + " OpenStack use metadata set.")
                    .withExamples(
                            new Example("tag add data-01 stage=prod", "Puts a tag on a disk."),
                            new Example(
                                    "tag add data-01 stage=prod team=billing",
                                    "Puts two tags on a disk, in one call."))
                    .ruledBy(Action.TAG_ADD);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Map<String, String> tags = invocation.get(TAGS);
        TaggedDisks disks =
                TaggedDisks.of(
                        invocation,
                        invocation.get(DISK),
                        "metadata set disk " + invocation.get(DISK).getFirst() + " KEY=VALUE");
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (TaggedDisks.One one : disks.all()) {
            if (one.tags().entrySet().containsAll(tags.entrySet())) {
                changes.add(new Change(one.target(), () -> Labelled.unchanged(one.target())));
                continue;
            }
            steps.add(
                    new Step(
                            one.target(),
                            List.of(TagCalls.add(one.disk().id(), tags)),
                            disks.broken(Action.TAG_ADD, one, tags)));
            changes.add(new Change(one.target(), () -> add(invocation, one, tags)));
        }
        return disks.plan(steps, changes, "Put tags on " + disks.wording() + "?");
    }

    private static Outcome add(
            Invocation invocation, TaggedDisks.One one, Map<String, String> tags) {
        Disk disk = one.disk();
        invocation.client().tags().add(disk.id(), tags);
        return Labelled.changed(one.target());
    }
}
