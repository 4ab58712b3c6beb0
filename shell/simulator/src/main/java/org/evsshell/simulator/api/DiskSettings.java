package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.facts.Labels;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether servers start from a disk and whether it may be written (EVS API reference, EVS disk
 * actions; Cinder 21.3, observed 2026-11-25).
 */
final class DiskSettings {
    private DiskSettings() {}

    /** Answered with 200, unlike the other actions, and in every state. */
    static SimAnswer setBootable(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        boolean bootable = Bodies.demandedFlag(wanted, "bootable", "os-set_bootable");
        Rules.demand(call, Action.DISK_SET, Rules.about(disk), new RefusalTexts(disk.id(), null));
        call.world().put(disk.bootable(bootable, call.now()));
        return SimAnswer.empty(200).with("Content-Type", "application/json");
    }

    /** Kept in the metadata, with a capital letter as Python writes it. */
    static SimAnswer setReadOnly(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        boolean readOnly = Bodies.demandedFlag(wanted, "readonly", "os-update_readonly_flag");
        Map<String, String> flag = Map.of("readonly", readOnly ? "True" : "False");
        Rules.demand(
                call,
                Action.DISK_SET,
                Rules.about(disk).with(new Labels(flag, Map.of())),
                new RefusalTexts(disk.id(), null));
        Map<String, String> metadata = new LinkedHashMap<>(disk.metadata());
        metadata.putAll(flag);
        call.world().put(disk.described(disk.name(), disk.description(), metadata, call.now()));
        return DiskActions.accepted();
    }
}
