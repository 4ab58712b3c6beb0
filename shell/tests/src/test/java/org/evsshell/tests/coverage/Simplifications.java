package org.evsshell.tests.coverage;

import org.evsshell.simulator.api.Route;
import org.evsshell.tests.architecture.SourceTree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the simulator simplifies, as its classes say where they do it: {@code Simplified: ...}. */
final class Simplifications {
    private static final String SOURCES = "shell/simulator/src/main/java";
    private static final Pattern NOTE =
            Pattern.compile(
                    "Simplified: (.*?)(?=\\n\\s*\\*?\\s*(@|<p>)|\\*/|\\n\\s*[^\\s*/])",
                    Pattern.DOTALL);

    private final CodeGraph graph = CodeGraph.of("org.evsshell.simulator");
    private final Map<String, List<CodeUnit>> entries =
            RouteEntries.of(graph.files("org.evsshell.simulator.api"));
    private final Map<String, String> notes = read();

    /** The notes by class, with slashes. */
    Map<String, String> all() {
        return notes;
    }

    /** The notes of the classes that answer any of these routes. */
    List<String> of(List<Route> routes) {
        List<String> found = new ArrayList<>();
        for (Route route : routes) {
            String name = route.id().replaceFirst("^cinderV[23]", "");
            List<CodeUnit> handler = entries.getOrDefault(route.id(), entries.get(name));
            if (handler == null) {
                throw new IllegalStateException("nothing says who answers " + route.id());
            }
            Set<String> owners = graph.owners(handler);
            notes.forEach(
                    (type, note) -> {
                        if (owners.contains(type) && !found.contains(note)) {
                            found.add(note);
                        }
                    });
        }
        return found;
    }

    private static Map<String, String> read() {
        Path root = SourceTree.here().path(SOURCES);
        Map<String, String> notes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher note = NOTE.matcher(SourceTree.read(file));
                if (note.find()) {
                    String type = root.relativize(file).toString().replace(".java", "");
                    notes.put(type, plain(note.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " ")
                .replaceAll("\\{@(code|link) ([^}]*)}", "`$2`")
                .strip();
    }
}
