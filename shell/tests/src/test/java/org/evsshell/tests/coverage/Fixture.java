package org.evsshell.tests.coverage;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the service answers to a call, as its page has it: every field the page names, with values
 * of our own.
 *
 * @param source the page
 * @param status the HTTP status
 * @param body the answer's body; null for none
 * @param optional the fields that need not be there, or that the page's table has and its example
 *     has not, as paths
 */
record Fixture(String source, int status, @Nullable JsonNode body, Set<String> optional) {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures");

    /**
     * The fixture of a call. The third form of Cinder's calls has one of its own only where its
     * page differs from the second's.
     */
    static Optional<Fixture> of(String operation) {
        Path file = FOLDER.resolve(operation + ".json");
        if (Files.exists(file)) {
            return Optional.of(read(file));
        }
        return operation.startsWith("cinderV3")
                ? of(operation.replace("cinderV3", "cinderV2"))
                : Optional.empty();
    }

    /** What an answer has not, or has otherwise. */
    List<String> differences(JsonNode answer) {
        if (body == null) {
            return List.of();
        }
        List<String> differences = new ArrayList<>(Shape.differences(body, answer));
        differences.removeAll(optional);
        return differences;
    }

    private static Fixture read(Path file) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
            return new Fixture(
                    tree.path("source").asString(),
                    tree.path("status").asInt(),
                    tree.has("body") ? tree.path("body") : null,
                    tree.path("optional")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
