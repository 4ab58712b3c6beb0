package org.evsshell.client.chain;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.RawCall;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How messages name a call: what it does and on what. */
public final class Wording {
    private static final String FROM_BACKUP = " from backup";
    private static final String SERVER = "server_id";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    /** What of a body says what a call is about; never anything that could be a secret. */
    private static final Map<String, String> TELLING = new LinkedHashMap<>();

    static {
        TELLING.put("volume_id", " of disk %s");
        TELLING.put("snapshot_id", " from snapshot %s");
        TELLING.put("imageRef", " from image %s");
        TELLING.put("backup_id", FROM_BACKUP + " %s");
        TELLING.put("source_volid", " from disk %s");
        TELLING.put("new_type", " to %s");
        TELLING.put("new_size", " to %s GB");
    }

    private Wording() {}

    /** Such as {@code show disk 5b1c...}, or {@code create disk 'data-01' from image 6a0d...}. */
    public static String of(Call call) {
        if (RawCall.is(call)) {
            // Without the query, which may hold a secret.
            return call.operation().method() + " " + call.operation().path().split("\\?", 2)[0];
        }
        JsonNode asked = asked(call.body());
        StringBuilder words = new StringBuilder(call.operation().words());
        if (asked.has("backup_id") && words.toString().endsWith(FROM_BACKUP)) {
            words.setLength(words.length() - FROM_BACKUP.length());
        }
        Matcher places = PLACE.matcher(call.operation().path());
        String server = "";
        while (places.find()) {
            String value = call.variables().getOrDefault(places.group(1), "");
            if (places.group(1).equals(SERVER)) {
                server = value;
            } else if (!value.isEmpty()) {
                words.append(' ').append(value);
            }
        }
        words.append(ofServer(server, asked, call));
        String name = asked.path("name").asString("");
        if (call.variables().isEmpty() && !name.isEmpty()) {
            words.append(" '").append(name).append('\'');
        }
        TELLING.forEach(
                (field, phrase) -> {
                    JsonNode value = asked.path(field);
                    if (value.isString() || value.isNumber()) {
                        words.append(phrase.formatted(value.asString()));
                    }
                });
        return words.toString();
    }

    /** A server is what the call is about, or where a disk is. */
    private static String ofServer(String server, JsonNode asked, Call call) {
        if (server.isEmpty()) {
            return "";
        }
        String disk = asked.path("volumeId").asString("");
        boolean alone = disk.isEmpty() && call.variables().size() == 1;
        return (disk.isEmpty() ? "" : " " + disk) + (alone ? " " : " at server ") + server;
    }

    /** What stands in a body's envelope. */
    private static JsonNode asked(@Nullable JsonNode body) {
        if (body != null) {
            for (JsonNode each : body) {
                if (each.isObject()) {
                    return each;
                }
            }
        }
        return Json.object();
    }
}
