package org.evsshell.tests.coverage;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who calls whom in the shell. Of an interface's implementations those count that are made on the
 * way, so what stands behind the wire is out of sight: a call ends where it is handed to the chain.
 */
final class CodeGraph {
    private final Map<String, CompiledClass> classes = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    /** The classes of these packages and below. */
    static CodeGraph of(String... packages) {
        CodeGraph graph = new CodeGraph();
        new ClassFileImporter()
                .importPackages(packages)
                .forEach(type -> graph.add(type.getName().replace('.', '/')));
        return graph;
    }

    private void add(String name) {
        byte[] bytes = bytes(name);
        files.put(name, bytes);
        classes.put(name, CompiledClass.of(bytes));
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = CodeGraph.class.getResourceAsStream("/" + name + ".class")) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All methods of a class. */
    List<CodeUnit> methods(String type) {
        CompiledClass known = classes.get(type);
        return known == null ? List.of() : List.copyOf(known.bodies().keySet());
    }

    /** A class's public methods. */
    List<CodeUnit> publicMethods(String type) {
        CompiledClass known = classes.get(type);
        return known == null ? List.of() : known.open();
    }

    /** The class files of a package. */
    List<byte[]> files(String ofPackage) {
        String prefix = ofPackage.replace('.', '/') + "/";
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The classes whose simple name ends so. */
    List<String> types(String ending) {
        return classes.keySet().stream().filter(name -> name.endsWith(ending)).sorted().toList();
    }

    /** The methods of a class by name; several when they differ in parameters. */
    List<CodeUnit> methods(String type, String name) {
        CompiledClass known = classes.get(type);
        return known == null
                ? List.of()
                : known.bodies().keySet().stream()
                        .filter(unit -> unit.name().equals(name))
                        .toList();
    }

    /**
     * The operations somebody gets to from here, with the number of calls on the shortest way; keys
     * are constants as {@code class.field}.
     */
    Map<String, Integer> operations(List<CodeUnit> from) {
        Map<String, Integer> found = new LinkedHashMap<>();
        depths(from)
                .forEach(
                        (unit, depth) ->
                                body(unit)
                                        .operations()
                                        .forEach(name -> found.merge(name, depth, Math::min)));
        return found;
    }

    /** The classes whose code runs from here, with slashes. */
    Set<String> owners(List<CodeUnit> from) {
        Set<String> owners = new LinkedHashSet<>();
        depths(from).keySet().forEach(unit -> owners.add(unit.owner()));
        return owners;
    }

    /** All that is called from here, with the number of calls on the shortest way. */
    private Map<CodeUnit, Integer> depths(List<CodeUnit> from) {
        Set<String> created = new HashSet<>();
        while (true) {
            int before = created.size();
            Map<CodeUnit, Integer> found = search(from, created);
            if (created.size() == before) {
                return found;
            }
        }
    }

    /** Breadth first, with the classes known to be made so far; adds to these. */
    private Map<CodeUnit, Integer> search(List<CodeUnit> from, Set<String> created) {
        Map<CodeUnit, Integer> depths = new LinkedHashMap<>();
        Deque<CodeUnit> open = new ArrayDeque<>();
        for (CodeUnit unit : from) {
            depths.put(unit, 0);
            open.add(unit);
        }
        while (!open.isEmpty()) {
            CodeUnit unit = open.remove();
            int depth = depths.getOrDefault(unit, 0) + 1;
            created.addAll(body(unit).creates());
            for (CodeUnit call : body(unit).calls()) {
                for (CodeUnit target : targets(call, created)) {
                    if (depths.putIfAbsent(target, depth) == null) {
                        open.add(target);
                    }
                }
            }
        }
        return depths;
    }

    private CompiledClass.Body body(CodeUnit unit) {
        CompiledClass type = classes.get(unit.owner());
        CompiledClass.Body body = type == null ? null : type.body(unit);
        return body == null ? new CompiledClass.Body() : body;
    }

    private Set<CodeUnit> targets(CodeUnit call, Set<String> created) {
        Set<CodeUnit> targets = new LinkedHashSet<>();
        inherited(call, call.owner(), targets);
        for (String type : created) {
            if (classes.containsKey(type) && isA(type, call.owner())) {
                inherited(call, type, targets);
            }
        }
        return targets;
    }

    /** The method itself, or the one it has from the nearest supertype. */
    private void inherited(CodeUnit call, String type, Set<CodeUnit> targets) {
        CompiledClass known = classes.get(type);
        if (known == null) {
            return;
        }
        CodeUnit here = call.in(type);
        if (known.body(here) != null) {
            targets.add(here);
            return;
        }
        known.supertypes().forEach(supertype -> inherited(call, supertype, targets));
    }

    private boolean isA(String type, String supertype) {
        CompiledClass known = classes.get(type);
        if (type.equals(supertype) || known == null) {
            return type.equals(supertype);
        }
        return known.supertypes().stream().anyMatch(next -> isA(next, supertype));
    }
}
