package org.evsshell.commands.tag;

import org.evsshell.client.disk.Disk;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.Labelled;
import org.evsshell.commands.change.Targets;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.Labels;

import java.util.List;
import java.util.Map;

/** Disks somebody named, with the tags they have now. */
record TaggedDisks(Invocation invocation, List<One> all) {
    /** One of them. */
    record One(Disk disk, Map<String, String> tags) {
        Target target() {
            return new Target("disk", disk.id(), disk.name());
        }
    }

    /**
     * All of them, freshly read.
     *
     * @param instead what to type where there are no tags
     */
    static TaggedDisks of(Invocation invocation, List<String> references, String instead) {
        invocation.client().tags().demandTags(instead);
        List<Disk> disks =
                Targets.resolve(
                        invocation, references, invocation.client().disks()::resolve, Disk::id);
        return new TaggedDisks(
                invocation,
                disks.stream()
                        .map(disk -> new One(disk, invocation.client().tags().list(disk.id())))
                        .toList());
    }

    List<Rule> broken(Action action, One one, Map<String, String> tags) {
        Disk disk = one.disk();
        Facts facts =
                Facts.none()
                        .with(disk.facts())
                        .with(DiskTies.UNKNOWN.withTags(one.tags().keySet()))
                        .with(new Labels(Map.of(), tags));
        return RuleTable.broken(action, invocation.client().dialect(), facts);
    }

    Plan plan(List<Step> steps, List<Change> changes, String question) {
        return new Plan(
                steps, question, () -> Labelled.result("tag", Changes.send(invocation, changes)));
    }

    String wording() {
        return Wording.all(all.stream().map(One::target).toList());
    }
}
