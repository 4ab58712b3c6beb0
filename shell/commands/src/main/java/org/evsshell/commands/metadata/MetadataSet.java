package org.evsshell.commands.metadata;

import org.evsshell.client.metadata.MetadataCalls;
import org.evsshell.client.metadata.SystemKeys;
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

/** {@code metadata set}: adds metadata to a disk or a snapshot, or replaces all of it. */
final class MetadataSet implements ChangeCommand {
    private static final Parameter<Map<String, String>> PAIRS =
            Parameter.pairArguments("PAIR", "What to set, each as KEY=VALUE.")
                    .from(ValueSource.METADATA_KEYS);
    private static final Parameter<Boolean> REPLACE =
            Parameter.flag("replace", "Drop every other key but the service's own.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "metadata",
                            "set",
                            "Sets metadata of a disk or a snapshot.",
                            List.of(Owners.KIND, Owners.NAME, PAIRS, REPLACE))
                    .describedAs(
                            "A key that is there already gets the new value; other keys stay unless"
                                    + " --replace is given. Keys and values have up to 255"
                                    + " characters. EVS does not let its own keys be changed, such"
                                    + " as __system__encrypted and hw:passthrough.")
                    .withExamples(
                            new Example(
                                    "metadata set disk data-01 owner=billing",
                                    "Adds a key to a disk's metadata."),
                            new Example(
                                    "metadata set snapshot data-01-3d keep=yes until=2027",
                                    "Adds two keys to a snapshot's metadata, in one call."))
                    .ruledBy(Action.METADATA_SET);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Map<String, String> pairs = invocation.get(PAIRS);
        Owners owners = Owners.of(invocation);
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Owners.One one : owners.all()) {
            Map<String, String> wanted = invocation.get(REPLACE) ? all(one, pairs) : pairs;
            if (isSo(one, wanted, invocation.get(REPLACE))) {
                changes.add(new Change(one.target(), () -> Labelled.unchanged(one.target())));
                continue;
            }
            steps.add(
                    new Step(
                            one.target(),
                            List.of(call(invocation, owners, one, wanted)),
                            owners.broken(Action.METADATA_SET, one, pairs)));
            changes.add(new Change(one.target(), () -> set(invocation, owners, one, wanted)));
        }
        Plan plan =
                new Plan(
                        steps,
                        "Set metadata of "
                                + Wording.all(
                                        owners.all().stream().map(Owners.One::target).toList())
                                + "?",
                        () -> Labelled.result("metadata", Changes.send(invocation, changes)));
        return owners.checked(plan, pairs.keySet());
    }

    /** What is the service's own cannot go, so it is sent as it is. */
    private static Map<String, String> all(Owners.One one, Map<String, String> pairs) {
        Map<String, String> all = new LinkedHashMap<>(SystemKeys.among(one.pairs()));
        all.putAll(pairs);
        return all;
    }

    private static boolean isSo(Owners.One one, Map<String, String> wanted, boolean replace) {
        return replace
                ? one.pairs().equals(wanted)
                : one.pairs().entrySet().containsAll(wanted.entrySet());
    }

    private static Call call(
            Invocation invocation, Owners owners, Owners.One one, Map<String, String> wanted) {
        String id = one.target().id();
        return invocation.get(REPLACE)
                ? MetadataCalls.replace(owners.kind(), id, wanted)
                : MetadataCalls.add(owners.kind(), id, wanted);
    }

    private static Outcome set(
            Invocation invocation, Owners owners, Owners.One one, Map<String, String> wanted) {
        if (invocation.get(REPLACE)) {
            owners.api().replace(one.target().id(), wanted);
        } else {
            owners.api().add(one.target().id(), wanted);
        }
        return Labelled.changed(one.target());
    }
}
