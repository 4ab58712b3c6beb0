package org.evsshell.tests.catalogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A call as the documentation has it.
 *
 * @param status {@code current}, {@code unrecommended} (the third form of Cinder's calls and what
 *     else the pages would rather not see used), {@code deprecated} or {@code retired}
 * @param family the group of pages, such as {@code native-v2}
 * @param replacedBy the call the pages name instead; empty for none
 */
public record CatalogueRow(
        String id,
        String method,
        String path,
        Set<Integer> success,
        String status,
        String family,
        String replacedBy,
        String source) {
    /** The rows of the catalogue of EVS and of what plain Cinder has beside it, by id, in order. */
    public static Map<String, CatalogueRow> all() {
        Map<String, CatalogueRow> rows = new LinkedHashMap<>();
        read("operations.yaml", rows);
        read("cinder-extra.yaml", rows);
        return rows;
    }

    private static void read(String file, Map<String, CatalogueRow> rows) {
        try (InputStream stream = CatalogueRow.class.getResourceAsStream("/catalogue/" + file)) {
            JsonNode document = new YAMLMapper().readTree(Objects.requireNonNull(stream));
            for (JsonNode row : document.path("operations")) {
                CatalogueRow read = of(row);
                if (rows.put(read.id(), read) != null) {
                    throw new IllegalStateException(read.id() + " is there twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueRow of(JsonNode row) {
        Set<Integer> success = new TreeSet<>();
        row.path("success").forEach(code -> success.add(code.intValue()));
        return new CatalogueRow(
                row.path("id").asString(),
                row.path("method").asString(),
                row.path("path").asString(),
                success,
                row.path("status").asString(),
                row.path("family").asString(),
                row.path("replaced_by").asString(""),
                row.path("source").asString());
    }
}
