package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Server;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.BiConsumer;

/** The disks of a server, as EVS's servers show them and as Nova does. */
final class ServerDiskHandler {
    /** One disk to start from and 59 beside it, as for a server without virtual disks. */
    private static final int MOST_DISKS = 60;

    private ServerDiskHandler() {}

    static SimAnswer list(Call call) {
        Server server = ServerHandler.server(call);
        List<Disk> disks = disks(call, server);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            int free = MOST_DISKS - disks.size();
                            json.writeObjectPropertyStart("attachableQuantity");
                            json.writeNumberProperty("free_scsi", free);
                            json.writeNumberProperty("free_blk", free);
                            json.writeNumberProperty("free_disk", free);
                            json.writeEndObject();
                            writeAll(json, disks, (to, disk) -> writeDevice(to, disk, server));
                        }));
    }

    static SimAnswer show(Call call) {
        Server server = ServerHandler.server(call);
        return one(attached(call, server), (json, disk) -> writeDevice(json, disk, server));
    }

    static SimAnswer listByNova(Call call) {
        Server server = ServerHandler.server(call);
        List<Disk> disks = disks(call, server);
        return SimAnswer.json(
                200,
                Json.write(json -> writeAll(json, disks, (to, disk) -> write(to, disk, server))));
    }

    static SimAnswer showByNova(Call call) {
        Server server = ServerHandler.server(call);
        return one(attached(call, server), (json, disk) -> write(json, disk, server));
    }

    /** Those on their way to the server are among them, as the page on listing says. */
    static List<Disk> disks(Call call, Server server) {
        return call.world().disks(server.projectId()).stream()
                .filter(disk -> isTo(disk, server))
                .toList();
    }

    static boolean isTo(Disk disk, Server server) {
        return disk.attachments().stream().anyMatch(bond -> bond.isTo(server.id()));
    }

    private static Disk attached(Call call, Server server) {
        String id = call.parameter("disk");
        return call.world()
                .disk(id)
                .filter(disk -> isTo(disk, server))
                .orElseThrow(() -> Refusal.of(404, "Ecs.0111", "volume_id not found: " + id));
    }

    static SimAnswer one(Disk disk, BiConsumer<JsonGenerator, Disk> form) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volumeAttachment");
                            form.accept(json, disk);
                            json.writeEndObject();
                        }));
    }

    private static void writeAll(
            JsonGenerator json, List<Disk> disks, BiConsumer<JsonGenerator, Disk> form) {
        json.writeArrayPropertyStart("volumeAttachments");
        for (Disk disk : disks) {
            json.writeStartObject();
            form.accept(json, disk);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A disk as Nova shows it. */
    static void write(JsonGenerator json, Disk disk, Server server) {
        Attachment bond = ServerHandler.bond(disk, server);
        json.writeStringProperty("id", disk.id());
        json.writeStringProperty("volumeId", disk.id());
        json.writeStringProperty("serverId", server.id());
        Json.text(json, "device", bond.device());
    }

    private static void writeDevice(JsonGenerator json, Disk disk, Server server) {
        write(json, disk, server);
        json.writeNumberProperty("size", disk.size());
        json.writeNumberProperty("bootIndex", disk.bootable() ? 0 : -1);
        json.writeStringProperty("bus", "virtio");
        json.writeStringProperty("pciAddress", "0000:02:01.0");
    }
}
