package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import java.util.List;

/** {@code evs.zones}. */
final class Zones {
    static final ScriptObject OBJECT =
            new ScriptObject(
                    "zones",
                    "Availability zones.",
                    """
                    /** An availability zone, with the service's own field names. */
                    interface Zone {
                      zoneName: string;
                      zoneState: { available: boolean };
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All availability zones.",
                                    "evs.zones.list().map(zone => zone.zoneName)",
                                    List.of(),
                                    new ScriptType("Zone[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().zones().list())),
                            ScriptMethod.reading(
                                    "find",
                                    "The availability zone of a name; none is an error.",
                                    "evs.zones.find('eu-de-01').zoneState.available",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "The zone's name.")),
                                    ScriptType.object("Zone"),
                                    call -> call.client().zones().resolve(call.text(0)))));

    private Zones() {}
}
