package org.evsshell.commands.tag;

import org.evsshell.client.tag.TagCalls;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Labelled;
import org.evsshell.commands.change.Wording;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code tag remove}: takes tags from a disk. */
final class TagRemove implements ChangeCommand {
    private static final Parameter<List<String>> DISK =
            Parameter.argumentOrInput(
                    "DISK",
                    "ID or name of a disk; - for IDs on standard input.",
                    ValueSource.DISKS);
    private static final Parameter<List<String>> KEYS =
            Parameter.arguments("KEY", "Keys of the tags to take away.", ValueSource.TAG_KEYS);

    private static final CommandSpec SPEC =
            CommandSpec.change("tag", "remove", "Takes tags from a disk.", List.of(DISK, KEYS))
                    .describedAs("A tag that is not there is passed over, and said so.")
                    .withExamples(
                            new Example("tag remove data-01 role", "Takes a tag from a disk."),
                            new Example(
                                    "tag remove data-01 role stage --dry-run",
                                    "What taking two tags away would send."))
                    .ruledBy(Action.TAG_REMOVE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        TaggedDisks disks =
                TaggedDisks.of(
                        invocation,
                        invocation.get(DISK),
                        "metadata unset disk " + invocation.get(DISK).getFirst() + " KEY");
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (TaggedDisks.One one : disks.all()) {
            Map<String, String> present = present(invocation, one);
            if (present.isEmpty()) {
                changes.add(new Change(one.target(), () -> Labelled.unchanged(one.target())));
                continue;
            }
            steps.add(
                    new Step(
                            one.target(),
                            List.of(TagCalls.remove(one.disk().id(), present.keySet())),
                            disks.broken(Action.TAG_REMOVE, one, present)));
            changes.add(new Change(one.target(), () -> remove(invocation, one, present.keySet())));
        }
        return disks.plan(steps, changes, "Take tags from " + disks.wording() + "?");
    }

    private static Map<String, String> present(Invocation invocation, TaggedDisks.One one) {
        Map<String, String> present = new LinkedHashMap<>();
        for (String key : invocation.get(KEYS)) {
            String value = one.tags().get(key);
            if (value == null) {
                invocation.console().note(Wording.of(one.target()) + " has no tag '" + key + "'.");
            } else {
                present.put(key, value);
            }
        }
        return present;
    }

    private static Outcome remove(Invocation invocation, TaggedDisks.One one, Set<String> keys) {
        invocation.client().tags().remove(one.disk().id(), keys);
        return Labelled.changed(one.target());
    }
}
