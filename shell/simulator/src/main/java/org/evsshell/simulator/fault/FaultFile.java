package org.evsshell.simulator.fault;

import org.evsshell.simulator.json.JsonTrees;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Faults written down as JSON: {@code {"seed": 7, "faults": [{"kind": "throttled", "operation":
 * "cinderV3*", "probability": 0.1, "count": 20, "pause": "1s", "object": "data-01"}]}}. Only {@code
 * kind} must be there. {@code {"seed": 7, "rate": 0.2}} lets everything go wrong that can.
 */
public final class FaultFile {
    private static final Set<String> KEYS =
            Set.of("kind", "operation", "object", "probability", "count", "pause");

    private static final Set<String> ROOT_KEYS = Set.of("seed", "faults", "rate");

    /** How late an answer comes where only a rate is given. */
    private static final Duration LATE = Duration.ofSeconds(1);

    private FaultFile() {}

    /**
     * Reads a file.
     *
     * @param defaultSeed used when the file names no seed
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is not a file of faults; says what is wrong
     */
    public static Faults read(Path file, long defaultSeed) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            JsonNode root = JsonTrees.read(bytes);
            checkKeys("a file of faults", root, ROOT_KEYS);
            JsonNode number = root.path("seed");
            long seed = number.isIntegralNumber() ? number.longValue() : defaultSeed;
            if (root.path("rate").isNumber()) {
                return Faults.everywhere(root.path("rate").doubleValue(), LATE, seed);
            }
            if (!root.path("faults").isArray()) {
                throw new IllegalArgumentException(
                        "a file of faults has \"faults\", a list, or \"rate\", a number");
            }
            List<Fault> faults = new ArrayList<>();
            for (JsonNode node : root.path("faults")) {
                faults.add(fault(node));
            }
            return Faults.of(faults, seed);
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException(file + " is not JSON", notJson);
        }
    }

    private static Fault fault(JsonNode node) {
        checkKeys("a fault", node, KEYS);
        JsonNode object = node.path("object");
        return new Fault(
                kind(node.path("kind").asString("")),
                node.path("operation").asString("*"),
                object.isString() ? object.stringValue() : null,
                number(node, "probability", 1),
                (int) number(node, "count", 0),
                duration(node.path("pause").asString("0s")));
    }

    private static void checkKeys(String what, JsonNode node, Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(what + " has no \"" + key + "\"");
            }
        }
    }

    private static double number(JsonNode node, String field, double standard) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return standard;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException(field + " is no number: " + value);
        }
        return value.doubleValue();
    }

    private static FaultKind kind(String word) {
        for (FaultKind kind : FaultKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no fault \"" + word + "\"");
    }

    /** A time such as {@code 200ms}, {@code 2s} or {@code 1m}. */
    private static Duration duration(String text) {
        try {
            return text.endsWith("ms")
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException | NumberFormatException notTime) {
            throw new IllegalArgumentException("not a time: " + text, notTime);
        }
    }
}
