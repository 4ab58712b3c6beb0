package org.evsshell.script.api;

import org.evsshell.client.disk.DiskActions;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The methods of {@code evs.disks} that change what a disk is. */
final class DiskChanges {
    static final ScriptMethod RETYPE =
            ScriptMethod.changing(
                    "retype",
                    "Gives a disk another type, which may take hours; returns the disk.",
                    "evs.disks.retype(id, {new_type: 'SSD', wait: true, timeout: '4h'})",
                    List.of(
                            Disks.ID,
                            ScriptParameter.options(
                                    "options",
                                    false,
                                    "Which.",
                                    ScriptParameter.required(
                                            "new_type", ScriptType.STRING, "The new type's name."),
                                    Waits.WAIT,
                                    Waits.TIMEOUT)),
                    Disks.DISK,
                    DiskChanges::retype);

    static final ScriptMethod SET =
            ScriptMethod.changing(
                    "set",
                    "Marks a disk as bootable or read-only, or takes a mark away; returns it.",
                    "evs.disks.set(id, {readonly: true})",
                    List.of(
                            Disks.ID,
                            ScriptParameter.options(
                                    "marks",
                                    false,
                                    "Which marks; those left out stay.",
                                    Options.flag("bootable", "Whether servers may start from it."),
                                    Options.flag("readonly", "Whether servers may only read it."))),
                    Disks.DISK,
                    DiskChanges::set);

    private DiskChanges() {}

    private static JsonNode retype(ScriptCall call) {
        String id = call.text(0);
        Options options = Options.at(call, 1);
        Optional<String> job =
                call.client()
                        .disks()
                        .actions()
                        .retype(id, Objects.requireNonNull(options.text("new_type")));
        if (!options.isOn("wait")) {
            return call.client().disks().show(id).json();
        }
        job.ifPresent(one -> call.client().jobs().await(one, Waits.time(call, options)));
        return Waits.await(call, options, call.client().disks()::await, id, DiskGoals.RETYPED);
    }

    private static JsonNode set(ScriptCall call) {
        String id = call.text(0);
        Options marks = Options.at(call, 1);
        DiskActions actions = call.client().disks().actions();
        Boolean bootable = marks.flag("bootable");
        if (bootable != null) {
            actions.setBootable(id, bootable);
        }
        Boolean readOnly = marks.flag("readonly");
        if (readOnly != null) {
            actions.setReadOnly(id, readOnly);
        }
        return call.client().disks().show(id).json();
    }
}
