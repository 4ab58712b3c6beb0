package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Transition;

import tools.jackson.databind.JsonNode;

/** The calls that share {@code POST .../volumes/{id}/action}; the body's only key names one. */
final class DiskActions {
    /** From here on Cinder reverts. */
    private static final int REVERT_MICROVERSION = 40;

    /** From here on Cinder extends a disk in use. */
    private static final int EXTEND_IN_USE_MICROVERSION = 42;

    private DiskActions() {}

    static SimAnswer act(Call call) {
        JsonNode body = call.json();
        if (body.isEmpty()) {
            throw Refusal.badRequest("Malformed request body");
        }
        String action = body.propertyNames().iterator().next();
        boolean reverts = call.dialect() == Dialect.CINDER;
        if (action.equals("os-extend")) {
            return extend(call, Bodies.object(body, action));
        }
        if (action.equals("revert") && reverts) {
            if (!call.microversion().atLeast(REVERT_MICROVERSION)) {
                throw Refusal.of(404, null, "The resource could not be found.");
            }
            return SnapshotRollback.revert(call, Bodies.object(body, action));
        }
        throw Refusal.badRequest(
                "There is no such action: "
                        + action
                        + ". Verify the request body and Content-Type header and try again.");
    }

    private static SimAnswer extend(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        Integer size = Bodies.size(wanted, "new_size", call.dialect());
        if (size == null) {
            throw Bodies.invalid(
                    "os-extend", wanted.toString(), "'new_size' is a required property");
        }
        Facts facts = Rules.about(disk).withNewSize(size);
        boolean inUseAllowed =
                disk.status().equals("in-use")
                        && call.microversion().atLeast(EXTEND_IN_USE_MICROVERSION);
        Rules.demand(
                call,
                Action.DISK_EXTEND,
                facts,
                new RefusalTexts(disk.id(), null),
                rule -> !(inUseAllowed && rule.id().equals("disk-extend-available")));
        boolean fails = Outcome.fails(call);
        call.world().put(disk.become("extending", disk.size(), call.now()));
        call.world()
                .schedule(
                        fails
                                ? new Transition.DiskSettles(
                                        call.passed(), disk.id(), "error_extending", disk.size())
                                : new Transition.DiskSettles(
                                        call.passed(), disk.id(), disk.status(), size));
        return SimAnswer.empty(202).with("Content-Type", "application/json");
    }
}
