package org.evsshell.simulator.api;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Bonds;

/**
 * Calls that are refused, and the worlds they are refused in, as far as several cases share them.
 */
final class RefusalCalls {
    static final String LONG = "é".repeat(256);

    private RefusalCalls() {}

    static String volume(String id) {
        return "/volumes/" + id;
    }

    static Wanted newDisk(String fields) {
        return new Wanted(
                "POST",
                "/volumes",
                "{\"volume\": {\"availability_zone\": \"eu-de-01\", " + fields + "}}");
    }

    static Wanted inZone(String zone, String fields) {
        return new Wanted(
                "POST",
                "/volumes",
                "{\"volume\": {\"availability_zone\": \"" + zone + "\", " + fields + "}}");
    }

    static Wanted labelled(String key, String value) {
        return newDisk("\"size\": 10, \"metadata\": {\"" + key + "\": \"" + value + "\"}");
    }

    static Wanted fromSnapshot(TestCloud cloud, String fields) {
        String id = cloud.snapshot(cloud.disk("d", 10), "s");
        return newDisk("\"size\": 10, \"snapshot_id\": \"" + id + "\", " + fields);
    }

    static Wanted fromSnapshot(String id, int size) {
        return newDisk("\"size\": " + size + ", \"snapshot_id\": \"" + id + "\"");
    }

    static Wanted nativeCreate(String fields) {
        String start =
                "{\"volume\": {\"availability_zone\": \"eu-de-01\", \"volume_type\": \"SAS\", ";
        return new Wanted("POST", "v2:/cloudvolumes", start + fields + "}}");
    }

    static Wanted extend(String id, int size) {
        return new Wanted(
                "POST", volume(id) + "/action", "{\"os-extend\": {\"new_size\": " + size + "}}");
    }

    static String diskIn(TestCloud cloud, String status) {
        String id = cloud.disk("d", 10);
        cloud.force(id, status);
        return id;
    }

    static String snapshotIn(TestCloud cloud, String status) {
        String id = cloud.snapshot(cloud.disk("d", 10), "s");
        cloud.forceSnapshot(id, status);
        return id;
    }

    static String backupSnapshot(TestCloud cloud) {
        return cloud.snapshot(cloud.disk("d", 10), "autobk_snapshot_vbs_1");
    }

    static String withSnapshot(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        cloud.snapshot(id, "s");
        return id;
    }

    static String withLeavingSnapshot(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        cloud.delete("/snapshots/" + cloud.snapshot(id, "s"));
        return id;
    }

    static String sharedInUse(TestCloud cloud) {
        String id =
                cloud.post("/volumes", newDisk("\"size\": 10, \"multiattach\": true").body())
                        .at("/volume/id");
        cloud.settle();
        cloud.force(id, "in-use");
        return id;
    }

    static Wanted update(String path, String noun, String field) {
        return new Wanted("PUT", path, "{\"" + noun + "\": {\"" + field + "\": \"" + LONG + "\"}}");
    }

    static Wanted snapshot(String disk, String fields) {
        return new Wanted(
                "POST",
                "/snapshots",
                "{\"snapshot\": {\"volume_id\": \"" + disk + "\", " + fields + "}}");
    }

    static String ready(TestCloud cloud) {
        return "/snapshots/" + cloud.snapshot(cloud.disk("d", 10), "s");
    }

    static String ofType(TestCloud cloud, String zone, String type) {
        Wanted wanted = inZone(zone, "\"size\": 10, \"volume_type\": \"" + type + "\"");
        String id = cloud.post(wanted.path(), wanted.body()).at("/volume/id");
        cloud.settle();
        return id;
    }

    /** The disk a create call makes, ready. */
    static String made(TestCloud cloud, Wanted create) {
        String id = cloud.post(create.path(), create.body()).at("/volume/id");
        cloud.settle();
        return id;
    }

    /** The same disk, on a server. */
    static String attached(TestCloud cloud, String disk, String server) {
        return attached(cloud, disk, server, "/dev/vdb");
    }

    static String attached(TestCloud cloud, String disk, String server, String device) {
        cloud.check(); // which brings the world to now
        Attachment bond =
                new Attachment(cloud.world().ids().uuid(), server, device, cloud.clock().instant());
        cloud.world()
                .put(
                        Bonds.with(
                                cloud.world().disk(disk).orElseThrow(),
                                bond,
                                cloud.clock().instant()));
        return disk;
    }

    static String bootable(TestCloud cloud) {
        String disk = cloud.disk("d", 10);
        cloud.post(volume(disk) + "/action", "{\"os-set_bootable\": {\"bootable\": true}}");
        return disk;
    }
}
