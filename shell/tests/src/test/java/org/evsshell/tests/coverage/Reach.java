package org.evsshell.tests.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations several beginnings get to: commands, methods, cases. */
final class Reach {
    private final CodeGraph graph;

    /** By constant, the beginnings and how many calls away it is from each. */
    private final Map<String, Map<String, Integer>> found = new HashMap<>();

    Reach(CodeGraph graph) {
        this.graph = graph;
    }

    void from(String name, List<CodeUnit> units) {
        graph.operations(units).forEach((constant, depth) -> add(name, constant, depth));
    }

    /** The same, as far as these constants go: who makes a whole client gets to all the others. */
    void from(String name, List<CodeUnit> units, Set<String> constants) {
        graph.operations(units)
                .forEach(
                        (constant, depth) -> {
                            if (constants.contains(constant)) {
                                add(name, constant, depth);
                            }
                        });
    }

    private void add(String name, String constant, int depth) {
        found.computeIfAbsent(constant, _ -> new HashMap<>()).merge(name, depth, Math::min);
    }

    /** Who gets to it: those of this noun and verb first, then those of the noun, the nearest. */
    List<String> to(String constant, String noun, String verb) {
        Map<String, Integer> depths = found.getOrDefault(constant, Map.of());
        return depths.keySet().stream()
                .sorted(
                        Comparator.<String, Boolean>comparing(name -> !name.startsWith(noun))
                                .thenComparing(name -> !name.endsWith(verb))
                                .thenComparing(depths::get)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Who gets to it with the fewest calls. */
    List<String> nearest(String constant) {
        Map<String, Integer> depths = found.getOrDefault(constant, Map.of());
        int least = depths.values().stream().min(Integer::compare).orElse(0);
        return depths.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
