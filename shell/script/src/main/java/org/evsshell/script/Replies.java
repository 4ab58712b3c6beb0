package org.evsshell.script;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * What host functions answer the prelude, as texts: {@code v} and JSON for a value, {@code e} and
 * JSON for a failure, {@code d} for the end of rows; with {@code c} in front when the script was
 * cancelled meanwhile.
 */
final class Replies {
    /** No more rows. */
    static final String END = "d";

    /** A value of nothing. */
    static final String NOTHING = "v";

    private Replies() {}

    static String value(JsonNode node) {
        return node.isMissingNode() ? NOTHING : NOTHING + PlainJson.write(node);
    }

    static String failure(EvsException reason) {
        ObjectNode facts = PlainJson.object();
        facts.put("message", reason.message());
        facts.put("kind", reason.kind().label());
        put(facts, "code", reason.code());
        reason.httpStatus().ifPresent(status -> facts.put("status", status));
        put(facts, "requestId", reason.requestId());
        put(facts, "operation", reason.operation());
        put(facts, "hint", reason.hint());
        return "e" + PlainJson.write(facts);
    }

    /** A wrong argument, which becomes a {@code TypeError}. */
    static String wrongArgument(ArgumentException wrong) {
        ObjectNode facts = PlainJson.object();
        facts.put("type", "TypeError");
        facts.put("message", String.valueOf(wrong.getMessage()));
        return "e" + PlainJson.write(facts);
    }

    /** What a call gets that comes after the end. */
    static String refused(String call) {
        return failure(
                EvsException.of(
                        ErrorKind.INTERRUPTED, call + " was not sent: the script is interrupted."));
    }

    /** What a call gets whose end nobody waits for any more. */
    static String abandoned(String call, boolean changing) {
        String fate = changing ? ": nobody knows whether it happened." : ".";
        return failure(EvsException.of(ErrorKind.INTERRUPTED, call + " was interrupted" + fate));
    }

    /** A reply to a call during which the script was cancelled. */
    static String cancelled(String reply) {
        return "c" + reply;
    }

    static boolean isFailure(String reply) {
        return reply.charAt(0) == 'e';
    }

    /** The message of a failure, or the value as text. */
    static String summary(String reply) {
        if (reply.length() == 1) {
            return "done";
        }
        JsonNode node = PlainJson.read(reply.substring(1));
        if (isFailure(reply)) {
            return node.path("message").asString("");
        }
        String id = node.path("id").asString("");
        return id.isEmpty() ? "done" : "done, " + id;
    }

    private static void put(ObjectNode facts, String name, Optional<String> text) {
        text.ifPresent(present -> facts.put(name, present));
    }
}
