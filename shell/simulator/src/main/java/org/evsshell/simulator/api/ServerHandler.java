package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Server;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Listing and showing servers; of the fields only those that matter to disks. */
final class ServerHandler {
    private static final int STANDARD_PAGE = 25;

    private ServerHandler() {}

    /** EVS's list, whose offset is the number of a page; 0 and 1 are the first. */
    static SimAnswer listNumbered(Call call) {
        List<Server> all = fitting(call);
        int limit = Math.min(number(call, "limit", STANDARD_PAGE), call.behaviour().pageLimit());
        int page = Math.max(number(call, "offset", 1), 1);
        long first = (long) (page - 1) * limit;
        List<Server> rows = all.stream().skip(first).limit(limit).toList();
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            writeAll(json, call, rows);
                            json.writeNumberProperty("count", all.size());
                        }));
    }

    /** Nova's list, with a marker and a link to the next page after every full one. */
    static SimAnswer listLinked(Call call) {
        List<Server> all = fitting(call);
        int limit = Math.min(number(call, "limit", 1000), call.behaviour().pageLimit());
        int first = 0;
        String marker = call.query().get("marker").orElse("");
        if (!marker.isEmpty()) {
            first = all.indexOf(find(call, marker)) + 1;
        }
        List<Server> rows = all.subList(first, Math.min(first + limit, all.size()));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            writeAll(json, call, rows);
                            if (rows.size() == limit) {
                                json.writeArrayPropertyStart("servers_links");
                                Json.link(json, "next", next(call, rows.getLast()));
                                json.writeEndArray();
                            }
                        }));
    }

    private static String next(Call call, Server last) {
        return call.behaviour().endpoints().servers()
                + "/v2.1/"
                + call.projectId()
                + "/servers/detail?"
                + call.query().after(last.id());
    }

    static SimAnswer show(Call call) {
        Server server = server(call);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("server");
                            write(json, call, server);
                            json.writeEndObject();
                        }));
    }

    /** Both services read a name as a pattern that may fit anywhere. */
    private static List<Server> fitting(Call call) {
        Predicate<Server> named = server -> true;
        String name = call.query().get("name").orElse("");
        if (!name.isEmpty()) {
            Pattern pattern = pattern(name);
            named = server -> pattern.matcher(server.name()).find();
        }
        String status = call.query().get("status").orElse("");
        return call.world().servers(call.projectId()).stream()
                .filter(named)
                .filter(server -> status.isEmpty() || status.equals(server.status()))
                .toList();
    }

    private static Pattern pattern(String name) {
        try {
            return Pattern.compile(name);
        } catch (PatternSyntaxException malformed) {
            throw Refusal.badRequest("Invalid regex " + name);
        }
    }

    private static int number(Call call, String key, int standard) {
        String text = call.query().get(key).orElse("");
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.badRequest(key + " must be a number");
        }
        return Integer.parseInt(text);
    }

    /** The server in the path. */
    static Server server(Call call) {
        return find(call, call.parameter("server"));
    }

    private static Server find(Call call, String id) {
        return call.world()
                .server(id)
                .filter(server -> server.projectId().equals(project(call)))
                .orElseThrow(() -> Refusal.notFound("Instance", id));
    }

    /** One kind of path names no project: then it is that of the token. */
    private static @Nullable String project(Call call) {
        return call.parameters().getOrDefault("project", call.token().projectId());
    }

    private static void writeAll(JsonGenerator json, Call call, List<Server> servers) {
        json.writeArrayPropertyStart("servers");
        for (Server server : servers) {
            json.writeStartObject();
            write(json, call, server);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Call call, Server server) {
        json.writeStringProperty("id", server.id());
        json.writeStringProperty("name", server.name());
        json.writeStringProperty("status", server.status());
        json.writeStringProperty("tenant_id", server.projectId());
        json.writeStringProperty("OS-EXT-AZ:availability_zone", server.zone());
        json.writeStringProperty("created", Times.whole(server.createdAt()));
        json.writeStringProperty("updated", Times.whole(server.createdAt()));
        json.writeArrayPropertyStart("os-extended-volumes:volumes_attached");
        for (Disk disk : ServerDiskHandler.disks(call, server)) {
            json.writeStartObject();
            json.writeStringProperty("id", disk.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The disk's bond to a server, in whatever state. */
    static Attachment bond(Disk disk, Server server) {
        return disk.attachments().stream()
                .filter(bond -> bond.isTo(server.id()))
                .findFirst()
                .orElseThrow();
    }
}
