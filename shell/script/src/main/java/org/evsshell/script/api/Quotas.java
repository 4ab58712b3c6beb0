package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;

/** {@code evs.quotas}. */
final class Quotas {
    static final ScriptObject OBJECT =
            new ScriptObject(
                    "quotas",
                    "How much the project may have and has.",
                    """
                    /** One quota; a limit of -1 is none. */
                    interface Quota {
                      limit: number;
                      in_use: number;
                      reserved: number;
                    }

                    /** A quota with the service's name for it, such as gigabytes_SSD. */
                    interface NamedQuota extends Quota {
                      name: string;
                    }

                    /** A project's quotas, with the service's own names; sizes in GB. */
                    interface QuotaSet {
                      id: string;
                      volumes: Quota;
                      gigabytes: Quota;
                      snapshots: Quota;
                      [name: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "get",
                                    "The project's quotas and how far they are used.",
                                    "evs.quotas.get().gigabytes.in_use",
                                    List.of(),
                                    ScriptType.object("QuotaSet"),
                                    call -> call.client().quotas().show().json()),
                            ScriptMethod.reading(
                                    "list",
                                    "The same, each quota with its name.",
                                    "evs.quotas.list().filter(quota => quota.limit > 0)",
                                    List.of(),
                                    new ScriptType("NamedQuota[]", ScriptType.Check.ARRAY),
                                    Quotas::list)));

    private static JsonNode list(ScriptCall call) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        call.client().quotas().show().all().forEach(quota -> rows.add(quota.json()));
        return rows;
    }

    private Quotas() {}
}
