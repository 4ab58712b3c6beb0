package org.evsshell.script.api;

import org.evsshell.client.server.Server;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** {@code evs.servers}: what attaching needs to know of servers. */
final class Servers {
    private static final ScriptType SERVER = ScriptType.object("Server");
    private static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The server's ID.");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "servers",
                    "Servers, to attach disks to; only where the cloud lists a compute service.",
                    """
                    /** A server, with the service's own field names. */
                    interface Server {
                      id: string;
                      name: string;
                      status: string;
                      [field: string]: unknown;
                    }
                    /** A disk at a server; EVS says more of it than plain OpenStack. */
                    interface ServerDisk {
                      id: string;
                      serverId: string;
                      volumeId: string;
                      device: string;
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All servers, every page.",
                                    "evs.servers.list().filter(one => one.status === 'ACTIVE')",
                                    List.of(),
                                    new ScriptType("Server[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().servers().list())),
                            ScriptMethod.reading(
                                    "get",
                                    "One server.",
                                    "evs.servers.get(id).status",
                                    List.of(ID),
                                    SERVER,
                                    call -> call.client().servers().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "find",
                                    "The one server of exactly this name; an error if there is none"
                                            + " or there are several.",
                                    "evs.servers.find('web-01').id",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "Its name.")),
                                    SERVER,
                                    Servers::find),
                            ScriptMethod.reading(
                                    "disks",
                                    "The disks of a server, as its side sees them.",
                                    "evs.servers.disks(server.id).map(one => one.device)",
                                    List.of(ID),
                                    new ScriptType("ServerDisk[]", ScriptType.Check.ARRAY),
                                    call -> Rows.of(call.client().servers().disks(call.text(0)))),
                            ScriptMethod.reading(
                                    "disk",
                                    "One disk of a server; an error if it is not attached there.",
                                    "evs.servers.disk(server.id, disk.id).device",
                                    List.of(
                                            ID,
                                            ScriptParameter.required(
                                                    "volume_id",
                                                    ScriptType.STRING,
                                                    "The disk's ID.")),
                                    ScriptType.object("ServerDisk"),
                                    call ->
                                            call.client()
                                                    .servers()
                                                    .disk(call.text(0), call.text(1)))));

    private Servers() {}

    private static JsonNode find(ScriptCall call) {
        String name = call.text(0);
        return Rows.only(
                "server",
                name,
                call.client().servers().findByName(name).stream().map(Server::json).toList());
    }
}
