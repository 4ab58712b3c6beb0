package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.attached;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.made;
import static org.evsshell.simulator.api.RefusalCalls.newDisk;
import static org.evsshell.simulator.api.RefusalCalls.volume;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;

import java.util.List;

/** Disks attached to servers and detached from them. */
final class AttachRefusals {
    private static final String SERVERS = "/ecs/v1/" + TestCloud.PROJECT + "/cloudservers/";

    private AttachRefusals() {}

    static List<RefusalCase> all() {
        return List.of(
                new RefusalCase(
                        EVS,
                        "disk-attach-state",
                        cloud -> attach(diskIn(cloud, "error"), server(cloud))),
                new RefusalCase(EVS, "disk-attach-held", AttachRefusals::attachAgain),
                new RefusalCase(EVS, "disk-attach-servers", AttachRefusals::attachToSeventeenth),
                new RefusalCase(
                        EVS,
                        "disk-attach-zone",
                        cloud -> attach(cloud.disk("d", 10), cloud.server("ACTIVE", "eu-de-02"))),
                new RefusalCase(
                        EVS,
                        "disk-attach-server-state",
                        cloud -> attach(cloud.disk("d", 10), cloud.server("PAUSED", "eu-de-01"))),
                new RefusalCase(EVS, "disk-attach-room", AttachRefusals::attachSixtyFirst),
                new RefusalCase(
                        EVS,
                        "disk-detach-state",
                        cloud -> detach(cloud.disk("d", 10), server(cloud))),
                new RefusalCase(
                        EVS,
                        "disk-detach-held",
                        cloud ->
                                detach(
                                        attached(cloud, cloud.disk("d", 10), server(cloud)),
                                        server(cloud))),
                new RefusalCase(EVS, "disk-detach-system", AttachRefusals::detachSystem),
                new RefusalCase(
                        CINDER,
                        "disk-attach-state-cinder",
                        cloud -> act(diskIn(cloud, "in-use"), "os-reserve")),
                new RefusalCase(
                        CINDER,
                        "disk-detach-state",
                        cloud -> act(cloud.disk("d", 10), "os-begin_detaching")));
    }

    private static Wanted attach(String disk, String server) {
        return new Wanted(
                "POST",
                SERVERS + server + "/attachvolume",
                "{\"volumeAttachment\": {\"volumeId\": \"" + disk + "\"}}");
    }

    private static Wanted detach(String disk, String server) {
        return new Wanted("DELETE", SERVERS + server + "/detachvolume/" + disk, "");
    }

    private static Wanted act(String disk, String action) {
        return new Wanted("POST", volume(disk) + "/action", "{\"" + action + "\": {}}");
    }

    private static String server(TestCloud cloud) {
        return cloud.server("ACTIVE", "eu-de-01");
    }

    private static String shared(TestCloud cloud) {
        return made(cloud, newDisk("\"size\": 10, \"multiattach\": true"));
    }

    private static Wanted attachAgain(TestCloud cloud) {
        String server = server(cloud);
        return attach(attached(cloud, shared(cloud), server), server);
    }

    private static Wanted attachToSeventeenth(TestCloud cloud) {
        String disk = shared(cloud);
        for (int number = 1; number <= 16; number++) {
            attached(cloud, disk, server(cloud));
        }
        return attach(disk, server(cloud));
    }

    private static Wanted attachSixtyFirst(TestCloud cloud) {
        String server = server(cloud);
        for (int number = 1; number <= 60; number++) {
            attached(cloud, cloud.disk("d" + number, 10), server);
        }
        return attach(cloud.disk("d", 10), server);
    }

    private static Wanted detachSystem(TestCloud cloud) {
        String server = server(cloud);
        return detach(attached(cloud, cloud.disk("d", 10), server, "/dev/vda"), server);
    }
}
