package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures a request by the quotas of the caller's project. */
final class QuotaSheet {
    private static final Set<Action> MEASURED =
            Set.of(
                    Action.DISK_CREATE,
                    Action.DISK_EXTEND,
                    Action.DISK_RETYPE,
                    Action.SNAPSHOT_CREATE,
                    Action.TRANSFER_ACCEPT);
    private static final List<String> OF_TYPE = List.of("volumes", "gigabytes", "snapshots");
    private static final List<String> OF_PROJECT =
            List.of("volumes", "gigabytes", "snapshots", "per_volume_gigabytes");

    private QuotaSheet() {}

    /**
     * The facts with what the quotas leave. Nothing is counted for projects without limits, nor
     * before the disk is known of which a snapshot is wanted.
     */
    static Facts added(Call call, Action action, Facts facts) {
        Map<String, Long> limits = call.world().quotas().of(call.projectId());
        boolean early = action == Action.SNAPSHOT_CREATE && facts.disk().size() == null;
        if (limits.isEmpty() || early || !MEASURED.contains(action)) {
            return facts;
        }
        Map<String, Long> used = QuotaUsage.of(call.world(), call.projectId());
        TreeMap<String, Allowance> concerned = new TreeMap<>();
        for (String name : names(type(call.world(), action, facts))) {
            Long limit = limits.get(name);
            if (limit != null) {
                concerned.put(name, new Allowance(limit, used.getOrDefault(name, 0L)));
            }
        }
        return facts.with(new QuotaFacts(concerned, facts.cloud().quota().typeChanges()));
    }

    private static List<String> names(@Nullable String type) {
        List<String> names = new ArrayList<>(OF_PROJECT);
        if (type != null) {
            OF_TYPE.forEach(name -> names.add(name + "_" + type));
        }
        return names;
    }

    /** The type asked for, else the disk's, else the one a new disk gets. */
    private static @Nullable String type(World world, Action action, Facts facts) {
        String wanted = facts.request().order().type();
        if (wanted != null) {
            return world.site().type(wanted).map(DiskType::name).orElse(null);
        }
        String own = facts.disk().kind().type();
        return own == null && action == Action.DISK_CREATE
                ? world.site().defaultType().name()
                : own;
    }
}
