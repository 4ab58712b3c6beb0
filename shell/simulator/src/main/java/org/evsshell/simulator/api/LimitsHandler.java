package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import java.util.List;
import java.util.Map;

/** Limits and use in one, as older clients ask for them; Cinder alone has it. */
final class LimitsHandler {
    private static final List<Map.Entry<String, String>> MOST =
            List.of(
                    Map.entry("maxTotalVolumes", "volumes"),
                    Map.entry("maxTotalSnapshots", "snapshots"),
                    Map.entry("maxTotalVolumeGigabytes", "gigabytes"),
                    Map.entry("maxTotalBackups", "backups"),
                    Map.entry("maxTotalBackupGigabytes", "backup_gigabytes"));
    private static final List<Map.Entry<String, String>> USED =
            List.of(
                    Map.entry("totalVolumesUsed", "volumes"),
                    Map.entry("totalGigabytesUsed", "gigabytes"),
                    Map.entry("totalSnapshotsUsed", "snapshots"),
                    Map.entry("totalBackupsUsed", "backups"),
                    Map.entry("totalBackupGigabytesUsed", "backup_gigabytes"));

    private LimitsHandler() {}

    static SimAnswer show(Call call) {
        Map<String, Long> limits = call.world().quotas().of(call.projectId());
        Map<String, Long> used = QuotaUsage.of(call.world(), call.projectId());
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("limits");
                            json.writeArrayPropertyStart("rate");
                            json.writeEndArray();
                            json.writeObjectPropertyStart("absolute");
                            for (Map.Entry<String, String> each : MOST) {
                                json.writeNumberProperty(
                                        each.getKey(),
                                        QuotaHandler.limit(call, limits, each.getValue()));
                            }
                            for (Map.Entry<String, String> each : USED) {
                                json.writeNumberProperty(
                                        each.getKey(), used.getOrDefault(each.getValue(), 0L));
                            }
                            json.writeEndObject();
                            json.writeEndObject();
                        }));
    }
}
