package org.evsshell.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts up servers as disks need them, while an inventory is made. */
final class ServerRack {
    /** Servers run before disks are attached to them. */
    private static final Duration HEAD_START = Duration.ofHours(1);

    private final World world;
    private final Map<String, Server> servers = new HashMap<>();
    private final Map<String, Integer> disks = new HashMap<>();

    ServerRack(World world) {
        this.world = world;
    }

    /**
     * A bond to a server by its name, which is put up if it is not there yet. Each bond draws an ID
     * for a server, whether it is used or not, so that the rest of the world stays as it was.
     */
    Attachment bond(Disk disk, String server, String status, Instant since) {
        String id = world.ids().uuid();
        String drawn = world.ids().uuid();
        Server to = servers.computeIfAbsent(server, name -> made(drawn, disk, name, status, since));
        String device = disk.bootable() ? "/dev/vda" : nextDevice(server);
        return new Attachment(id, to.id(), device, since);
    }

    /** A server without disks. */
    void spare(String name, String zone, String projectId, Instant since) {
        Server server =
                new Server(
                        new SeededIds(name.hashCode()).uuid(),
                        projectId,
                        name,
                        "ACTIVE",
                        zone,
                        since);
        servers.put(name, server);
        world.put(server);
    }

    private Server made(String id, Disk disk, String name, String status, Instant since) {
        Server server =
                new Server(
                        id, disk.projectId(), name, status, disk.zone(), since.minus(HEAD_START));
        world.put(server);
        return server;
    }

    private String nextDevice(String server) {
        int number = disks.merge(server, 1, Integer::sum);
        return Devices.name(number);
    }

    /** Bonds to several servers at once, of a disk they share. */
    List<Attachment> bonds(Disk disk, List<String> names, Instant since) {
        List<Attachment> bonds = new ArrayList<>();
        for (String name : names) {
            bonds.add(bond(disk, name, "ACTIVE", since));
        }
        return bonds;
    }
}
