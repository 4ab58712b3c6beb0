package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Transition;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;

/** The calls that share {@code POST .../volumes/{id}/action}; the body's only key names one. */
final class DiskActions {
    /** From here on Cinder reverts. */
    private static final int REVERT_MICROVERSION = 40;

    /** From here on Cinder extends a disk in use. */
    private static final int EXTEND_IN_USE_MICROVERSION = 42;

    /** What is done, with the content of the body's key. */
    private interface Work {
        SimAnswer done(Call call, JsonNode wanted);
    }

    private static final Map<String, Work> WORK =
            Map.ofEntries(
                    Map.entry("os-extend", DiskActions::extend),
                    Map.entry("os-retype", DiskRetype::retype),
                    Map.entry("os-volume_upload_image", DiskExport::export),
                    Map.entry("os-set_bootable", DiskSettings::setBootable),
                    Map.entry("os-update_readonly_flag", DiskSettings::setReadOnly),
                    Map.entry("os-attach", StateOnlyAttach::attach),
                    Map.entry("os-detach", StateOnlyAttach::detach),
                    Map.entry("os-reserve", DiskStates::reserve),
                    Map.entry("os-unreserve", DiskStates::unreserve),
                    Map.entry("os-begin_detaching", DiskStates::beginDetaching),
                    Map.entry("os-roll_detaching", DiskStates::rollDetaching));

    /** Policies of Cinder 21.3 by action: only an administrator may. */
    private static final Map<String, String> ADMIN =
            Map.of(
                    "os-reset_status", "volume_admin_actions:reset_status",
                    "os-force_delete", "volume_admin_actions:force_delete",
                    "os-force_detach", "volume_admin_actions:force_detach",
                    "os-migrate_volume", "volume_admin_actions:migrate_volume",
                    "os-unmanage", "volume_unmanage");

    /** What only plain Cinder has. */
    private static final Set<String> CINDER_ONLY =
            Set.of("os-begin_detaching", "os-roll_detaching");

    private DiskActions() {}

    static SimAnswer act(Call call) {
        JsonNode body = call.json();
        if (body.isEmpty()) {
            throw Refusal.badRequest("Malformed request body");
        }
        String action = body.propertyNames().iterator().next();
        boolean cinder = call.dialect() == Dialect.CINDER;
        if (action.equals("revert") && cinder) {
            if (!call.microversion().atLeast(REVERT_MICROVERSION)) {
                throw Refusal.of(404, null, "The resource could not be found.");
            }
            return SnapshotRollback.revert(call, Bodies.object(body, action));
        }
        if (ADMIN.containsKey(action) && cinder) {
            throw Refusal.of(
                    403,
                    null,
                    "Policy doesn't allow volume_extension:"
                            + ADMIN.get(action)
                            + " to be performed.");
        }
        Work work = WORK.get(action);
        if (work == null || (CINDER_ONLY.contains(action) && !cinder)) {
            throw Refusal.badRequest(
                    "There is no such action: "
                            + action
                            + ". Verify the request body and Content-Type header and try again.");
        }
        return work.done(call, Bodies.content(body, action));
    }

    private static SimAnswer extend(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        Integer size = Bodies.size(wanted, "new_size", call.dialect());
        if (size == null) {
            throw Bodies.invalid(
                    "os-extend", wanted.toString(), "'new_size' is a required property");
        }
        Facts facts = AttachHandler.onServer(call, Rules.about(disk), disk).withNewSize(size);
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
        return accepted();
    }

    /** What Cinder answers where there is nothing to show. */
    static SimAnswer accepted() {
        return SimAnswer.empty(202).with("Content-Type", "application/json");
    }
}
