package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.core.JsonGenerator;

import java.util.Map;

/** What a project may have and has. Simplified: nothing is ever reserved, all of it is in use. */
final class QuotaHandler {
    private QuotaHandler() {}

    /** Own quotas are for everybody, those of other projects for admins. */
    static SimAnswer show(Call call) {
        String target = target(call);
        boolean usage = usage(call);
        Map<String, Long> limits = call.world().quotas().of(target);
        Map<String, Long> used = QuotaUsage.of(call.world(), target);
        return answer(
                json -> {
                    used.forEach(
                            (name, amount) -> {
                                long limit = limit(call, limits, name);
                                if (usage) {
                                    write(json, name, limit, amount);
                                } else {
                                    json.writeNumberProperty(name, limit);
                                }
                            });
                    json.writeStringProperty("id", target);
                });
    }

    /** What a project may have of which nobody has said anything. */
    static SimAnswer defaults(Call call) {
        String target = target(call);
        return answer(
                json -> {
                    for (String name : QuotaUsage.of(call.world(), target).keySet()) {
                        json.writeNumberProperty(name, standard(call.dialect(), name));
                    }
                    json.writeStringProperty("id", target);
                });
    }

    private static String target(Call call) {
        String target = call.parameter("target");
        if (!target.equals(call.projectId())) {
            call.demandAdmin("volume_extension:quotas:show");
        }
        return target;
    }

    private static boolean usage(Call call) {
        String word = call.query().get("usage").orElse("false");
        if (!Bodies.isTrue(word) && !Bodies.isFalse(word)) {
            throw Refusal.badRequest("Value '" + word + "' for 'usage' is not a boolean.");
        }
        return Bodies.isTrue(word);
    }

    /** What goes into a set of quotas. */
    interface Content {
        void write(JsonGenerator json);
    }

    static SimAnswer answer(Content content) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("quota_set");
                            content.write(json);
                            json.writeEndObject();
                        }));
    }

    private static void write(JsonGenerator json, String name, long limit, long amount) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("limit", limit);
        json.writeNumberProperty("in_use", amount);
        json.writeNumberProperty("reserved", 0);
        json.writeEndObject();
    }

    /** What is set, else what everybody has. */
    static long limit(Call call, Map<String, Long> limits, String name) {
        return limits.getOrDefault(name, standard(call.dialect(), name));
    }

    /** Cinder's own limits, and those of the example of EVS's page; -1 for none. */
    private static long standard(Dialect dialect, String name) {
        boolean evs = dialect == Dialect.EVS;
        return switch (name) {
            case "backups" -> evs ? 100 : 10;
            case "backup_gigabytes" -> evs ? 5120 : 1000;
            case "groups" -> 10;
            default -> -1;
        };
    }
}
