package org.evsshell.commands.metadata;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.metadata.MetadataApi;
import org.evsshell.client.metadata.MetadataOwner;
import org.evsshell.client.metadata.SystemKeys;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Targets;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.Violation;
import org.evsshell.rules.facts.Labels;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Disks or snapshots somebody named, with the metadata they have now. */
record Owners(Invocation invocation, MetadataOwner kind, List<One> all) {
    static final Parameter<MetadataOwner> KIND =
            new Parameter<>(
                    Parameter.Kind.ARGUMENT,
                    "KIND",
                    "disk|snapshot",
                    "What carries the metadata: disk or snapshot.",
                    true,
                    false,
                    ValueSource.words("disk", "snapshot"),
                    null,
                    Owners::kind);
    static final Parameter<List<String>> NAME =
            Parameter.argumentOrInput(
                    "NAME",
                    "ID or name of the disk or snapshot; - for IDs on standard input.",
                    ValueSource.NAMED);

    /** One of them; its facts are what rules want to know. */
    record One(Target target, Facts facts, Map<String, String> pairs) {}

    private static MetadataOwner kind(List<String> words) {
        for (MetadataOwner kind : MetadataOwner.values()) {
            if (kind.noun().equals(words.getLast())) {
                return kind;
            }
        }
        throw new BadValueException("is neither disk nor snapshot");
    }

    /** All of them, freshly read. */
    static Owners of(Invocation invocation) {
        MetadataOwner kind = invocation.get(KIND);
        List<One> all =
                Targets.resolve(
                        invocation,
                        invocation.get(NAME),
                        reference -> one(invocation, kind, reference),
                        one -> one.target().id());
        return new Owners(invocation, kind, all);
    }

    private static One one(Invocation invocation, MetadataOwner kind, String reference) {
        EvsClient client = invocation.client();
        return switch (kind) {
            case DISK -> {
                Disk disk = client.disks().resolve(reference);
                yield new One(
                        new Target("disk", disk.id(), disk.name()),
                        Facts.none().with(disk.facts()),
                        client.diskMetadata().list(disk.id()));
            }
            case SNAPSHOT -> {
                Snapshot snapshot = client.snapshots().resolve(reference);
                yield new One(
                        new Target("snapshot", snapshot.id(), snapshot.name()),
                        Facts.none().withSnapshot(snapshot.status(), snapshot.name(), null),
                        client.snapshotMetadata().list(snapshot.id()));
            }
        };
    }

    static MetadataApi api(Invocation invocation, MetadataOwner kind) {
        return switch (kind) {
            case DISK -> invocation.client().diskMetadata();
            case SNAPSHOT -> invocation.client().snapshotMetadata();
        };
    }

    MetadataApi api() {
        return api(invocation, kind);
    }

    /** The plan, refused where a state forbids it, or the keys are the service's own. */
    Plan checked(Plan plan, Collection<String> keys) {
        Map<String, String> findings = new HashMap<>();
        for (One one : all) {
            String disk = one.facts().disk().status();
            findings.put(
                    one.target().id(),
                    "is " + (disk == null ? one.facts().snapshot().status() : disk));
        }
        String own = String.join(", ", keys.stream().filter(SystemKeys::has).toList());
        return Refusal.of(
                        plan.steps(),
                        (target, rule) ->
                                switch (rule.id()) {
                                    case "metadata-set-protected", "metadata-unset-protected" ->
                                            "has " + own + " from the service";
                                    default ->
                                            rule.violation() == Violation.WRONG_STATE
                                                    ? findings.get(target.id())
                                                    : null;
                                })
                .map(plan::refusedFor)
                .orElse(plan);
    }

    List<Rule> broken(Action action, One one, Map<String, String> pairs) {
        return RuleTable.broken(
                action,
                invocation.client().dialect(),
                one.facts().with(new Labels(pairs, Map.of())));
    }
}
