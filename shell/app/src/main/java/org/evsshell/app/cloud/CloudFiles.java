package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds clouds.yaml and, in the same folder, secure.yaml, and reads both. */
public final class CloudFiles {
    private static final Path SYSTEM = Path.of("/etc/openstack");

    private final List<Path> files;
    private final boolean told;

    private CloudFiles(List<Path> files, boolean told) {
        this.files = List.copyOf(files);
        this.told = told;
    }

    /** Looks in these folders, the first file found is the only one used. */
    static CloudFiles in(List<Path> folders) {
        return new CloudFiles(
                folders.stream().map(each -> each.resolve("clouds.yaml")).toList(), false);
    }

    /**
     * Looks where OpenStack's own tools look: the file they are told by a variable, working folder,
     * home, system.
     */
    public static CloudFiles of(Environment environment) {
        String told = environment.variable("OS_CLIENT_CONFIG_FILE");
        if (told != null) {
            return new CloudFiles(List.of(environment.folder().resolve(told)), true);
        }
        return in(
                List.of(
                        environment.folder(),
                        environment.home().resolve(".config/openstack"),
                        SYSTEM));
    }

    /**
     * Every entry, by name, in the file's order; empty when there is no file.
     *
     * @throws EvsException of kind {@code CONFIG} when a file is wrong
     */
    Optional<Map<String, CloudEntry>> read() {
        for (Path file : files) {
            // A file somebody names is read or is an error: never quietly the demo instead.
            if (told || Files.exists(file)) {
                return Optional.of(read(file, file.resolveSibling("secure.yaml")));
            }
        }
        return Optional.empty();
    }

    /**
     * What the file holds, as it stands there; empty when there is none that can be read more than
     * once, as a pipe cannot.
     */
    public String text() {
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    return ""; // whoever reads it for its clouds says so
                }
            }
        }
        return "";
    }

    private static Map<String, CloudEntry> read(Path file, Path secureFile) {
        Map<?, ?> secrets = Files.exists(secureFile) ? clouds(secureFile) : Map.of();
        Map<String, CloudEntry> entries = new LinkedHashMap<>();
        clouds(file)
                .forEach(
                        (key, value) -> {
                            String name = String.valueOf(key);
                            Map<?, ?> values = mapping(file, name, value);
                            Map<?, ?> secret = mapping(secureFile, name, secrets.get(key));
                            CloudEntry entry =
                                    new CloudEntry(name, file.toString(), values, List.of(file));
                            entries.put(
                                    name,
                                    secret.isEmpty()
                                            ? entry
                                            : entry.mergedWith(secret, secureFile));
                        });
        return entries;
    }

    private static Map<?, ?> clouds(Path file) {
        Object clouds = YamlFile.read(file).get("clouds");
        if (clouds instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw EvsException.of(
                ErrorKind.CONFIG,
                file + " has no mapping 'clouds' of names to clouds.",
                "Correct the file, then try again.");
    }

    private static Map<?, ?> mapping(Path file, String name, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw EvsException.of(
                ErrorKind.CONFIG, file + ": the cloud '" + name + "' is not a mapping.");
    }
}
