package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;

import tools.jackson.databind.JsonNode;

/**
 * The calls by which a service of servers claims a disk and lets it go again (EVS API reference,
 * EVS disk actions; Cinder 21.3, observed 2026-11-25): only the state flips.
 */
final class DiskStates {
    private DiskStates() {}

    static SimAnswer reserve(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        Rules.demand(
                call, Action.DISK_ATTACH, Rules.about(disk), new RefusalTexts(disk.id(), null));
        return become(call, disk, "attaching");
    }

    /** Where nothing is reserved this does nothing, and says so to nobody. */
    static SimAnswer unreserve(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        if (!disk.status().equals("attaching")) {
            return DiskActions.accepted();
        }
        return become(call, disk, disk.attachments().isEmpty() ? "available" : "in-use");
    }

    static SimAnswer beginDetaching(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        Rules.demand(
                call, Action.DISK_DETACH, Rules.about(disk), new RefusalTexts(disk.id(), null));
        return become(call, disk, "detaching");
    }

    static SimAnswer rollDetaching(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        return disk.status().equals("detaching")
                ? become(call, disk, "in-use")
                : DiskActions.accepted();
    }

    private static SimAnswer become(Call call, Disk disk, String status) {
        call.world().put(disk.become(status, disk.size(), call.now()));
        return DiskActions.accepted();
    }
}
