package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How an administrator of Cinder limits a project (21.3, observed 2026-11-25). */
final class QuotaChange {
    /** May stand among the quotas and say nothing. */
    private static final Set<String> NO_QUOTAS = Set.of("id", "tenant_id");

    private QuotaChange() {}

    static SimAnswer update(Call call) {
        String target = call.parameter("target");
        JsonNode wanted = call.json().path("quota_set");
        if (!wanted.isObject()) {
            throw Refusal.badRequest("'quota_set' is a required property");
        }
        if (wanted.isEmpty()) {
            throw Bodies.invalid("quota_set", "{}", "{} does not have enough properties");
        }
        Map<String, Long> used = QuotaUsage.of(call.world(), target);
        Map<String, Long> limits = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : wanted.properties()) {
            String name = each.getKey();
            if (!NO_QUOTAS.contains(name)) {
                limits.put(name, limit(name, each.getValue(), used));
            }
        }
        limits.forEach((name, most) -> call.world().quotas().limit(target, name, most));
        Map<String, Long> all = call.world().quotas().of(target);
        return QuotaHandler.answer(
                json ->
                        used.keySet()
                                .forEach(
                                        name ->
                                                json.writeNumberProperty(
                                                        name,
                                                        QuotaHandler.limit(call, all, name))));
    }

    private static long limit(String name, JsonNode value, Map<String, Long> used) {
        Long present = used.get(name);
        if (present == null) {
            throw Refusal.badRequest("Invalid input received: Bad key(s) in quota set: " + name);
        }
        if (!value.isIntegralNumber()) {
            throw Refusal.badRequest(name + " must be an integer");
        }
        int most = Bodies.whole(value);
        if (most < -1) {
            throw Refusal.badRequest(name + " must be >= -1");
        }
        if (!value.canConvertToInt()) {
            throw Refusal.badRequest(name + " must be <= " + Integer.MAX_VALUE);
        }
        if (most >= 0 && most < present) {
            throw Refusal.badRequest(
                    "Quota "
                            + name
                            + " limit must be equal or greater than existing resources. Current"
                            + " usage is "
                            + present
                            + " and the requested limit is "
                            + most
                            + ".");
        }
        return most;
    }

    static SimAnswer delete(Call call) {
        call.world().quotas().clear(call.parameter("target"));
        return SimAnswer.empty(200).with("Content-Type", "application/json");
    }
}
