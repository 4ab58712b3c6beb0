package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.LONG;
import static org.evsshell.simulator.api.RefusalCalls.bootable;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.labelled;
import static org.evsshell.simulator.api.RefusalCalls.made;
import static org.evsshell.simulator.api.RefusalCalls.withLeavingSnapshot;
import static org.evsshell.simulator.api.RefusalCalls.withSnapshot;

import org.evsshell.simulator.api.RefusalCase.Wanted;

import java.util.List;

/** Disks offered to other projects. */
final class TransferRefusals {
    private TransferRefusals() {}

    static List<RefusalCase> all() {
        return List.of(
                new RefusalCase(EVS, "transfer-state", cloud -> offer(diskIn(cloud, "in-use"))),
                new RefusalCase(
                        EVS,
                        "transfer-encrypted",
                        cloud -> offer(made(cloud, labelled("__system__encrypted", "1")))),
                new RefusalCase(EVS, "transfer-snapshots", cloud -> offer(withSnapshot(cloud))),
                new RefusalCase(EVS, "transfer-system", cloud -> offer(bootable(cloud))),
                new RefusalCase(
                        EVS, "transfer-name-bytes", cloud -> offer(cloud.disk("d", 10), LONG)),
                new RefusalCase(CINDER, "transfer-state", cloud -> offer(diskIn(cloud, "in-use"))),
                new RefusalCase(
                        CINDER,
                        "transfer-snapshots-leaving",
                        cloud -> offer(withLeavingSnapshot(cloud))),
                new RefusalCase(
                        CINDER,
                        "transfer-name-characters",
                        cloud -> offer(cloud.disk("d", 10), LONG)));
    }

    private static Wanted offer(String disk) {
        return offer(disk, "t");
    }

    private static Wanted offer(String disk, String name) {
        return new Wanted(
                "POST",
                "/os-volume-transfer",
                "{\"transfer\": {\"volume_id\": \"" + disk + "\", \"name\": \"" + name + "\"}}");
    }
}
