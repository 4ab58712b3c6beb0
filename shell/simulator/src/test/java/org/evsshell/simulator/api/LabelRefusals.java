package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.LONG;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.labelled;
import static org.evsshell.simulator.api.RefusalCalls.made;
import static org.evsshell.simulator.api.RefusalCalls.nativeCreate;
import static org.evsshell.simulator.api.RefusalCalls.newDisk;
import static org.evsshell.simulator.api.RefusalCalls.snapshot;
import static org.evsshell.simulator.api.RefusalCalls.volume;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tags and metadata, when disks and snapshots are made and later. */
final class LabelRefusals {
    private LabelRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(
                        EVS, "disk-key-encrypted", cloud -> labelled("__system__cmkid", "k")),
                new RefusalCase(EVS, "disk-scsi-value", cloud -> labelled("hw:passthrough", "yes")),
                new RefusalCase(EVS, "disk-clone-value", cloud -> labelled("full_clone", "2")),
                new RefusalCase(EVS, "disk-metadata-length", cloud -> labelled("k", LONG)),
                new RefusalCase(
                        EVS,
                        "snapshot-metadata-length",
                        cloud ->
                                snapshot(
                                        cloud.disk("d", 10),
                                        "\"metadata\": {\"k\": \"" + LONG + "\"}")),
                new RefusalCase(
                        EVS,
                        "disk-tag-text",
                        cloud -> nativeCreate("\"size\": 10, \"tags\": {\"a.b\": \"\"}")),
                new RefusalCase(
                        EVS,
                        "disk-tag-limit",
                        cloud ->
                                nativeCreate(
                                        "\"size\": 10, \"tags\": {\"a\": \"\", \"b\": \"\","
                                                + " \"c\": \"\", \"d\": \"\", \"e\": \"\", \"f\":"
                                                + " \"\", \"g\": \"\", \"h\": \"\", \"i\": \"\","
                                                + " \"j\": \"\", \"k\": \"\"}")),
                new RefusalCase(
                        EVS,
                        "disk-metadata-size",
                        cloud -> newDisk("\"size\": 10, \"metadata\": " + megabyte())),
                new RefusalCase(EVS, "tag-limit", cloud -> tag(cloud, "create", "k", 11)),
                new RefusalCase(EVS, "tag-text", cloud -> tag(cloud, "create", "a.b", 1)),
                new RefusalCase(EVS, "tag-remove-text", cloud -> tag(cloud, "delete", "a.b", 1)),
                new RefusalCase(
                        EVS,
                        "tag-find-keys",
                        cloud ->
                                new Wanted(
                                        "POST",
                                        "v2:/os-vendor-volumes/resource_instances/action",
                                        "{\"action\": \"count\", \"tags\": ["
                                                + tags("k", 11, ", \"values\": []")
                                                + "]}")),
                new RefusalCase(
                        EVS,
                        "metadata-set-length",
                        cloud -> set(cloud.disk("d", 10), "{\"k\": \"" + LONG + "\"}")),
                new RefusalCase(
                        EVS, "metadata-set-size", cloud -> set(cloud.disk("d", 10), megabyte())),
                new RefusalCase(
                        EVS,
                        "metadata-set-protected",
                        cloud -> set(cloud.disk("d", 10), "{\"__system__encrypted\": \"1\"}")),
                new RefusalCase(
                        EVS,
                        "metadata-unset-protected",
                        cloud ->
                                unset(
                                        made(cloud, labelled("hw:passthrough", "true")),
                                        "hw:passthrough")));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(CINDER, "disk-metadata-text", cloud -> labelled("k", LONG)),
                new RefusalCase(
                        CINDER,
                        "metadata-set-text",
                        cloud -> set(cloud.disk("d", 10), "{\"é\": \"v\"}")),
                new RefusalCase(
                        CINDER,
                        "metadata-set-state",
                        cloud -> set(diskIn(cloud, "maintenance"), "{\"k\": \"v\"}")),
                new RefusalCase(CINDER, "metadata-unset-state", LabelRefusals::unsetInMaintenance));
    }

    private static Wanted set(String disk, String metadata) {
        return new Wanted("POST", volume(disk) + "/metadata", "{\"metadata\": " + metadata + "}");
    }

    private static Wanted unset(String disk, String key) {
        return new Wanted("DELETE", volume(disk) + "/metadata/" + key, "");
    }

    private static Wanted unsetInMaintenance(TestCloud cloud) {
        String disk = made(cloud, labelled("k", "v"));
        cloud.force(disk, "maintenance");
        return unset(disk, "k");
    }

    private static Wanted tag(TestCloud cloud, String action, String key, int count) {
        return new Wanted(
                "POST",
                "v2:/os-vendor-volumes/" + cloud.disk("d", 10) + "/tags/action",
                "{\"action\": \"" + action + "\", \"tags\": [" + tags(key, count, "") + "]}");
    }

    /** Tags of a key, numbered where there are several. */
    private static String tags(String key, int count, String more) {
        return IntStream.range(0, count)
                .mapToObj(number -> count == 1 ? key : key + number)
                .map(each -> "{\"key\": \"" + each + "\"" + more + "}")
                .collect(Collectors.joining(","));
    }

    /** Metadata that are too much together, though none is by itself. */
    private static String megabyte() {
        String value = "v".repeat(255);
        return IntStream.range(0, 4200)
                .mapToObj(number -> "\"key" + number + "\": \"" + value + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
