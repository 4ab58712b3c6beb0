package org.evsshell.simulator.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import tools.jackson.core.JsonGenerator;

import java.util.Arrays;

/**
 * The two links of each resource of a collection. Where they lead begins alike for all that one
 * call shows, so that is put together once.
 */
final class Links {
    private final byte[] self;
    private final byte[] bookmark;

    private Links(String self, String bookmark) {
        this.self = self.getBytes(ISO_8859_1);
        this.bookmark = bookmark.getBytes(ISO_8859_1);
    }

    /**
     * Links into a collection.
     *
     * @param collection its part of the path, such as {@code volumes}
     */
    static Links of(Call call, String collection) {
        String path = "/" + collection + "/";
        return new Links(call.links() + path, call.bookmarks() + path);
    }

    void write(JsonGenerator json, String id) {
        byte[] end = id.getBytes(ISO_8859_1);
        json.writeArrayPropertyStart("links");
        write(json, "self", self, end);
        write(json, "bookmark", bookmark, end);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String relation, byte[] start, byte[] end) {
        byte[] target = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, target, start.length, end.length);
        json.writeStartObject();
        json.writeStringProperty("rel", relation);
        Json.plain(json, "href", target);
        json.writeEndObject();
    }
}
