package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Transition;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/**
 * Giving a disk another type: an action in Cinder (21.3, observed 2026-11-25), a call with a job on
 * EVS (API reference, changing the EVS disk type). The page names no state for the time between;
 * {@code retyping} is Cinder's. Simplified: protection by SDRS is not looked at.
 */
final class DiskRetype {
    private static final Set<String> POLICIES = Set.of("never", "on-demand");

    private DiskRetype() {}

    /** Cinder's action, which EVS knows too. */
    static SimAnswer retype(Call call, JsonNode wanted) {
        String policy = Bodies.text(wanted, "migration_policy");
        if (policy != null && !POLICIES.contains(policy)) {
            throw Bodies.invalid(
                    "migration_policy",
                    policy,
                    "'" + policy + "' is not one of ['on-demand', 'never']");
        }
        start(call, wanted);
        return DiskActions.accepted();
    }

    /** EVS's own call. */
    static SimAnswer nativeRetype(Call call) {
        Change change = start(call, Bodies.object(call.json(), "os-retype"));
        return NativeDiskHandler.jobAnswer(
                202,
                NativeDiskHandler.start(
                        call, "retypeVolume", change.disk(), change.fails() ? "EVS.2002" : null));
    }

    /** A change that has begun, and whether it will fail. */
    private record Change(Disk disk, boolean fails) {}

    private static Change start(Call call, JsonNode wanted) {
        String name = Bodies.text(wanted, "new_type");
        if (name == null) {
            throw Bodies.invalid(
                    "os-retype", wanted.toString(), "'new_type' is a required property");
        }
        Disk disk = DiskHandler.disk(call);
        DiskType type =
                call.world().site().type(name).orElseThrow(() -> unknown(call.dialect(), name));
        Facts facts =
                Rules.about(disk)
                        .with(Rules.count(call.world().snapshotsOf(disk.id())))
                        .with(new Order(type.name(), null, null, Set.of()))
                        .with(new OfferFacts(null, null, Set.copyOf(type.zones())))
                        .with(QuotaFacts.UNKNOWN.changing(changing(call)));
        Rules.demand(call, Action.DISK_RETYPE, facts, new RefusalTexts(disk.id(), null));
        boolean fails = Outcome.fails(call);
        String settled = disk.status();
        call.world().put(disk.become("retyping", disk.size(), call.now()));
        if (!fails) {
            call.world()
                    .schedule(new Transition.DiskRetyped(call.passed(), disk.id(), type.name()));
        }
        call.world()
                .schedule(
                        new Transition.DiskSettles(call.passed(), disk.id(), settled, disk.size()));
        return new Change(disk, fails);
    }

    private static int changing(Call call) {
        return (int)
                call.world().disks(call.projectId()).stream()
                        .filter(disk -> disk.status().equals("retyping"))
                        .count();
    }

    private static Refusal unknown(Dialect dialect, String name) {
        return switch (dialect) {
            case EVS -> Refusal.badRequest("EVS.2070", "There is no type " + name + ".");
            case CINDER -> Refusal.notFound("Volume type with name", name);
        };
    }
}
