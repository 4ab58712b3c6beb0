package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes {@code evs.d.ts}: what editors complete and check scripts with. Objects and their methods
 * come from the specs, what surrounds them from a fixed text.
 */
public final class Declarations {
    private final StringBuilder text = new StringBuilder();

    private Declarations() {}

    /** The whole file. */
    public static String of(List<ScriptObject> objects) {
        Declarations declarations = new Declarations();
        declarations.write(objects);
        return declarations.text.toString();
    }

    private void write(List<ScriptObject> objects) {
        text.append("// Generated from the script objects; do not edit.\n\n");
        for (ScriptObject object : objects) {
            if (!object.declarations().isEmpty()) {
                text.append(object.declarations()).append('\n');
            }
        }
        for (ScriptObject object : objects) {
            if (!object.name().isEmpty()) {
                object(object, "Evs", false);
                object(object, "AsyncEvs", true);
            }
        }
        root(objects, "Evs", false);
        root(objects, "AsyncEvs", true);
        text.append(surroundings());
    }

    private void object(ScriptObject object, String prefix, boolean async) {
        text.append("/** ").append(object.help()).append(" */\n");
        text.append("interface ").append(typeOf(object, prefix)).append(" {\n");
        object.methods().forEach(method -> method(method, async));
        text.append("}\n\n");
    }

    private void root(List<ScriptObject> objects, String name, boolean async) {
        text.append("interface ").append(name).append(" extends Common").append(name);
        text.append(" {\n");
        for (ScriptObject object : objects) {
            if (object.name().isEmpty()) {
                object.methods().forEach(method -> method(method, async));
            } else {
                text.append("  readonly ").append(object.name()).append(": ");
                text.append(typeOf(object, name)).append(";\n");
            }
        }
        text.append("}\n\n");
    }

    private void method(ScriptMethod method, boolean async) {
        text.append("  /**\n   * ").append(method.help()).append("\n   * @example ");
        text.append(
                async ? method.example().replace("evs.", "await evs.async.") : method.example());
        text.append("\n");
        for (ScriptParameter parameter : method.parameters()) {
            text.append("   * @param ").append(parameter.name()).append(' ');
            text.append(parameter.help()).append('\n');
        }
        String parameters =
                method.parameters().stream()
                        .map(Declarations::declared)
                        .collect(Collectors.joining(", "));
        text.append("   */\n  ").append(method.name()).append('(').append(parameters);
        text.append("): ").append(returned(method, async)).append(";\n");
    }

    private static String returned(ScriptMethod method, boolean async) {
        String type = method.returns().declaration();
        if (method.rows() != null) {
            return async ? "AsyncIterableIterator<" + type + ">" : "IterableIterator<" + type + ">";
        }
        return async ? "Promise<" + type + ">" : type;
    }

    private static String declared(ScriptParameter parameter) {
        String name = parameter.optional() ? parameter.name() + "?" : parameter.name();
        if (parameter.fields().isEmpty()) {
            return name + ": " + parameter.type().declaration();
        }
        return parameter.fields().stream()
                .map(Declarations::declared)
                .collect(Collectors.joining("; ", name + ": { ", " }"));
    }

    private static String typeOf(ScriptObject object, String prefix) {
        String name = object.name();
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String surroundings() {
        try (InputStream fixed =
                Objects.requireNonNull(
                        Declarations.class.getResourceAsStream("surroundings.d.ts"))) {
            return new String(fixed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
