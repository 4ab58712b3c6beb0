package org.evsshell.commands.metadata;

import org.evsshell.client.metadata.MetadataCalls;
import org.evsshell.client.operation.Call;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
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

/** {@code metadata unset}: takes metadata from a disk or a snapshot. */
final class MetadataUnset implements ChangeCommand {
    private static final Parameter<List<String>> KEYS =
            Parameter.arguments("KEY", "Keys to take away.", ValueSource.METADATA_KEYS);

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "metadata",
                            "unset",
                            "Takes metadata from a disk or a snapshot.",
                            List.of(Owners.KIND, Owners.NAME, KEYS))
                    .describedAs(
                            "One call for each key. A key that is not there is passed over, and"
                                    + " said so.")
                    .withExamples(
                            new Example(
                                    "metadata unset disk data-01 owner",
                                    "Takes a key from a disk's metadata."),
                            new Example(
                                    "metadata unset snapshot data-01-3d keep until",
                                    "Takes two keys from a snapshot's metadata."))
                    .ruledBy(Action.METADATA_UNSET);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Owners owners = Owners.of(invocation);
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Owners.One one : owners.all()) {
            Map<String, String> present = present(invocation, one);
            if (present.isEmpty()) {
                changes.add(new Change(one.target(), () -> Labelled.unchanged(one.target())));
                continue;
            }
            steps.add(step(owners, one, present));
            changes.add(new Change(one.target(), () -> unset(owners, one, present)));
        }
        Plan plan =
                new Plan(
                        steps,
                        "Take metadata from "
                                + Wording.all(
                                        owners.all().stream().map(Owners.One::target).toList())
                                + "?",
                        () -> Labelled.result("metadata", Changes.send(invocation, changes)));
        return owners.checked(plan, invocation.get(KEYS));
    }

    private static Map<String, String> present(Invocation invocation, Owners.One one) {
        Map<String, String> present = new LinkedHashMap<>();
        for (String key : invocation.get(KEYS)) {
            String value = one.pairs().get(key);
            if (value == null) {
                invocation
                        .console()
                        .note(Wording.of(one.target()) + " has no metadata '" + key + "'.");
            } else {
                present.put(key, value);
            }
        }
        return present;
    }

    private static Step step(Owners owners, Owners.One one, Map<String, String> present) {
        String id = one.target().id();
        Map<String, String> left = new LinkedHashMap<>(one.pairs());
        List<Call> calls = new ArrayList<>();
        for (String key : present.keySet()) {
            calls.add(MetadataCalls.remove(owners.kind(), id, key, left));
            left.remove(key);
        }
        return new Step(one.target(), calls, owners.broken(Action.METADATA_UNSET, one, present));
    }

    private static Outcome unset(Owners owners, Owners.One one, Map<String, String> present) {
        for (String key : present.keySet()) {
            owners.api().remove(one.target().id(), key);
        }
        return Labelled.changed(one.target());
    }
}
