package org.evsshell.app.render;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.render.Renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The output formats by name: the built-in ones, then those of plugins. */
public final class Renderers {
    private static final List<String> BUILT_IN =
            List.of("table", "tsv", "json", "ndjson", "yaml", "csv", "ids");

    private final Supplier<List<String>> pluginFormats;
    private final Function<String, Renderer> plugin;

    /**
     * Built-in formats and those of plugins.
     *
     * @param pluginFormats the names plugins declare; asked for when a name is not built in
     * @param plugin loads the plugin behind one of these names
     */
    public Renderers(Supplier<List<String>> pluginFormats, Function<String, Renderer> plugin) {
        this.pluginFormats = pluginFormats;
        this.plugin = plugin;
    }

    /** The built-in formats alone. */
    public static Renderers builtIn() {
        return new Renderers(
                List::of,
                name -> {
                    throw new IllegalStateException(name);
                });
    }

    /** The names {@code --output} takes. */
    public List<String> names() {
        List<String> names = new ArrayList<>(BUILT_IN);
        for (String name : pluginFormats.get()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * A format by its name. A plugin cannot take the place of a built-in one.
     *
     * @throws EvsException of kind {@code USAGE} when there is none, naming those there are
     */
    public Renderer byName(String name) {
        return switch (name) {
            case "table" -> new TableRenderer();
            case "tsv" -> new TsvRenderer();
            case "json" -> new JsonRenderer();
            case "ndjson" -> new NdjsonRenderer();
            case "yaml" -> new YamlRenderer();
            case "csv" -> new CsvRenderer();
            case "ids" -> new IdsRenderer();
            default -> pluginFormat(name);
        };
    }

    private Renderer pluginFormat(String name) {
        if (pluginFormats.get().contains(name)) {
            return plugin.apply(name);
        }
        throw EvsException.of(
                ErrorKind.USAGE,
                "There is no output format '" + name + "'.",
                "Use one of: " + String.join(", ", names()) + ".");
    }
}
