package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.core.JsonGenerator;

import java.util.Map;

/** What a project may have and has. The simulator sets no limit on disks and snapshots. */
final class QuotaHandler {
    private static final long NO_LIMIT = -1;
    private static final long BACKUPS = 10;
    private static final long BACKUP_GIGABYTES = 1000;
    private static final long GROUPS = 10;

    private QuotaHandler() {}

    /** Own quotas are for everybody, those of other projects for admins. */
    static SimAnswer show(Call call) {
        String target = call.parameter("target");
        if (!target.equals(call.projectId())) {
            call.demandAdmin("volume_extension:quotas:show");
        }
        boolean usage = usage(call);
        Map<String, Long> used = QuotaUsage.of(call.world(), target);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("quota_set");
                            used.forEach(
                                    (name, amount) -> {
                                        if (usage) {
                                            write(json, name, limit(name), amount);
                                        } else {
                                            json.writeNumberProperty(name, limit(name));
                                        }
                                    });
                            json.writeStringProperty("id", target);
                            json.writeEndObject();
                        }));
    }

    private static boolean usage(Call call) {
        String word = call.query().get("usage").orElse("false");
        if (!Bodies.isTrue(word) && !Bodies.isFalse(word)) {
            throw Refusal.badRequest("Value '" + word + "' for 'usage' is not a boolean.");
        }
        return Bodies.isTrue(word);
    }

    private static void write(JsonGenerator json, String name, long limit, long amount) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("limit", limit);
        json.writeNumberProperty("in_use", amount);
        json.writeNumberProperty("reserved", 0);
        json.writeEndObject();
    }

    private static long limit(String name) {
        return switch (name) {
            case "backups" -> BACKUPS;
            case "backup_gigabytes" -> BACKUP_GIGABYTES;
            case "groups" -> GROUPS;
            default -> NO_LIMIT;
        };
    }

    /** Limits and use in one, as older clients ask for them; Cinder alone has it. */
    static SimAnswer limits(Call call) {
        Map<String, Long> used = QuotaUsage.of(call.world(), call.projectId());
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("limits");
                            json.writeArrayPropertyStart("rate");
                            json.writeEndArray();
                            json.writeObjectPropertyStart("absolute");
                            json.writeNumberProperty("maxTotalVolumes", NO_LIMIT);
                            json.writeNumberProperty("maxTotalSnapshots", NO_LIMIT);
                            json.writeNumberProperty("maxTotalVolumeGigabytes", NO_LIMIT);
                            json.writeNumberProperty("maxTotalBackups", BACKUPS);
                            json.writeNumberProperty("maxTotalBackupGigabytes", BACKUP_GIGABYTES);
                            json.writeNumberProperty(
                                    "totalVolumesUsed", used.getOrDefault("volumes", 0L));
                            json.writeNumberProperty(
                                    "totalGigabytesUsed", used.getOrDefault("gigabytes", 0L));
                            json.writeNumberProperty(
                                    "totalSnapshotsUsed", used.getOrDefault("snapshots", 0L));
                            json.writeNumberProperty("totalBackupsUsed", 0);
                            json.writeNumberProperty("totalBackupGigabytesUsed", 0);
                            json.writeEndObject();
                            json.writeEndObject();
                        }));
    }
}
