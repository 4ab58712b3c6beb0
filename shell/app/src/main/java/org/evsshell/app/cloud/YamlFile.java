package org.evsshell.app.cloud;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a YAML file as maps, lists and strings. Nothing is taken for a number or a boolean: a
 * password of digits keeps its leading zeros. Merge keys ({@code <<: *common}), of YAML 1.1 only,
 * are followed as OpenStack's own tools follow them.
 */
final class YamlFile {
    private static final String MERGE = "<<";

    /** A clouds.yaml has some five levels; only an anchor within itself has more than these. */
    private static final int DEEPEST = 50;

    private YamlFile() {}

    /**
     * The file's top-level mapping; empty for an empty file.
     *
     * @throws EvsException of kind {@code CONFIG} with file and line when it is no YAML mapping
     */
    static Map<?, ?> read(Path file) {
        Object document = load(file);
        if (document == null || document.equals("")) {
            return Map.of();
        }
        if (document instanceof Map<?, ?> mapping) {
            return merged(file, mapping, 0);
        }
        throw config(file + " is not a mapping of names to values.", null);
    }

    /** What a mapping says itself comes before what it merges, and that in the order given. */
    private static Map<Object, Object> merged(Path file, Map<?, ?> mapping, int depth) {
        if (depth > DEEPEST) {
            throw config(file + " has a mapping that holds itself.", null);
        }
        Map<Object, Object> all = new LinkedHashMap<>();
        mapping.forEach(
                (key, value) ->
                        all.put(
                                key,
                                value instanceof Map<?, ?> inner
                                        ? merged(file, inner, depth + 1)
                                        : value));
        Object common = all.remove(MERGE);
        for (Object each : common instanceof List<?> several ? several : some(common)) {
            if (each instanceof Map<?, ?> inner) {
                merged(file, inner, depth + 1).forEach(all::putIfAbsent);
            }
        }
        return all;
    }

    private static List<Object> some(@Nullable Object common) {
        return common == null ? List.of() : List.of(common);
    }

    private static @Nullable Object load(Path file) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        // The schema knows no null, which a file of nothing or comments is.
                        .setTagConstructors(Map.of(Tag.NULL, nothing -> ""))
                        .setLabel(file.toString())
                        .build();
        try (InputStream in = Files.newInputStream(file)) {
            return new Load(settings).loadFromInputStream(in);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(YamlFile::position).orElse("");
            throw config(file + line + ": " + e.getProblem() + ".", e);
        } catch (YamlEngineException | IOException e) {
            throw config(file + " cannot be read: " + firstLine(e), e);
        }
    }

    private static String position(Mark mark) {
        return ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    private static EvsException config(String message, @Nullable Throwable cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                message,
                EvsException.Detail.NONE.withHint("Correct the file, then try again."),
                cause);
    }
}
