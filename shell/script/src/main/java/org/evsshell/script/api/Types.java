package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import java.util.List;

/** {@code evs.types}. */
final class Types {
    private static final ScriptType TYPE = ScriptType.object("DiskType");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "types",
                    "Disk types.",
                    """
                    /** A disk type, with the service's own field names. */
                    interface DiskType {
                      id: string;
                      name: string;
                      description: string | null;
                      is_public: boolean;
                      extra_specs: Record<string, string>;
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All disk types.",
                                    "evs.types.list().map(type => type.name)",
                                    List.of(),
                                    new ScriptType("DiskType[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().types().list())),
                            ScriptMethod.reading(
                                    "get",
                                    "One disk type.",
                                    "evs.types.get(id).extra_specs",
                                    List.of(
                                            ScriptParameter.required(
                                                    "id", ScriptType.STRING, "The type's ID.")),
                                    TYPE,
                                    call -> call.client().types().show(call.text(0))),
                            ScriptMethod.reading(
                                    "find",
                                    "The one disk type of a name; none or several is an error.",
                                    "evs.types.find('SSD').id",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "The exact name.")),
                                    TYPE,
                                    call ->
                                            Rows.only(
                                                    "type",
                                                    call.text(0),
                                                    call.client()
                                                            .types()
                                                            .findByName(call.text(0))))));

    private Types() {}
}
