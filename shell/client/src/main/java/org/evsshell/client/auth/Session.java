package org.evsshell.client.auth;

import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What authentication gave: a token, or none where calls are signed, and where it is good for. Its
 * text form does not show the token.
 *
 * @param token sent with every call; null where calls are signed instead
 * @param issuedAt when its life began
 * @param expiresAt when it ends
 * @param projectId the project it is for
 * @param region the region in use; null when the catalogue names none
 * @param base the block storage address without version and project
 * @param dialect how the cloud speaks
 * @param form of Cinder's calls there
 * @param catalog every endpoint
 */
public record Session(
        @Nullable String token,
        Instant issuedAt,
        Instant expiresAt,
        String projectId,
        @Nullable String region,
        String base,
        Dialect dialect,
        CinderForm form,
        Catalog catalog) {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    /** Whether it is still good: not in its last minute, or the last tenth of a short life. */
    boolean freshAt(Instant now) {
        Duration tenth = Duration.between(issuedAt, expiresAt).dividedBy(10);
        Duration margin = tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN;
        return now.isBefore(expiresAt.minus(margin));
    }

    /** As JSON for the token store. */
    String toJson() {
        ObjectNode json = Json.object();
        json.put("token", token);
        json.put("issued_at", issuedAt.toString());
        json.put("expires_at", expiresAt.toString());
        json.put("project_id", projectId);
        json.put("region", region);
        json.put("base", base);
        json.put("dialect", dialect.name());
        json.put("form", form.name());
        json.set("catalog", catalog.toRows());
        return Json.text(json);
    }

    /** Reads what {@link #toJson} wrote; empty when it is anything else. */
    static Optional<Session> fromJson(String text) {
        try {
            return Json.read(text).filter(JsonNode::isObject).map(Session::read);
        } catch (DateTimeException | IllegalArgumentException e) {
            // Written by another version or damaged: the same as nothing kept.
            return Optional.empty();
        }
    }

    private static Session read(JsonNode json) {
        return new Session(
                text(json.path("token")),
                Instant.parse(json.path("issued_at").asString("")),
                Instant.parse(json.path("expires_at").asString("")),
                json.path("project_id").asString(""),
                text(json.path("region")),
                json.path("base").asString(""),
                Dialect.valueOf(json.path("dialect").asString("")),
                CinderForm.valueOf(json.path("form").asString("")),
                Catalog.fromRows(json.path("catalog")));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }

    @Override
    public String toString() {
        return "Session[" + projectId + ", " + base + ", " + dialect + "]";
    }
}
