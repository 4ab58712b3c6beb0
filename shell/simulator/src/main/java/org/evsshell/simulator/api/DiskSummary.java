package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many disks there are and how large they are together (Cinder 21.3, observed 2026-11-25; EVS
 * API reference, querying the summary of EVS disks).
 */
final class DiskSummary {
    private static final int MICROVERSION = 12;
    private static final int METADATA_MICROVERSION = 36;

    private DiskSummary() {}

    /** Below its microversion the path has no such call; Cinder says so without a disk's name. */
    static SimAnswer show(Call call) {
        if (!call.microversion().atLeast(MICROVERSION)) {
            throw Refusal.of(404, "EVS.5404", "The resource could not be found.");
        }
        NavigableSet<Disk> disks = call.world().disks(call.projectId());
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volume-summary");
                            json.writeNumberProperty("total_count", disks.size());
                            json.writeNumberProperty(
                                    "total_size", disks.stream().mapToLong(Disk::size).sum());
                            if (call.microversion().atLeast(METADATA_MICROVERSION)) {
                                json.writeObjectPropertyStart("metadata");
                                metadata(disks)
                                        .forEach(
                                                (key, values) -> {
                                                    json.writeArrayPropertyStart(key);
                                                    values.forEach(json::writeString);
                                                    json.writeEndArray();
                                                });
                                json.writeEndObject();
                            }
                            json.writeEndObject();
                        }));
    }

    private static Map<String, Set<String>> metadata(NavigableSet<Disk> disks) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Disk disk : disks) {
            disk.metadata()
                    .forEach(
                            (key, value) ->
                                    all.computeIfAbsent(key, any -> new TreeSet<>()).add(value));
        }
        return all;
    }
}
