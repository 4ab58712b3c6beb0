package org.evsshell.app.wiring;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.cloud.CloudSummary;
import org.evsshell.app.completion.KnownWords;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Signals;
import org.evsshell.app.environment.Streams;
import org.evsshell.app.inventory.Inventories;
import org.evsshell.app.inventory.SeenWords;
import org.evsshell.app.prompt.PromptSession;
import org.evsshell.app.prompt.PromptSettings;
import org.evsshell.app.prompt.PromptTerminal;
import org.evsshell.app.render.Renderers;
import org.evsshell.app.run.Mode;
import org.evsshell.app.run.Session;
import org.evsshell.app.storage.Homes;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallListener;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.result.Layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The prompt and all it needs; JLine is loaded with it, and only with it. */
final class Prompt implements AutoCloseable {
    private static final String FIELDS_OF = "field:";
    private static final String METADATA_OF = "metadata:";

    private final PromptTerminal terminal;
    private final Environment environment;
    private final Homes homes;
    private final Inventories inventories;
    private final AtomicReference<Session> session = new AtomicReference<>();
    private final Map<String, SeenWords> seen = new ConcurrentHashMap<>();

    Prompt(Environment outer) {
        this.terminal = PromptTerminal.open(outer);
        this.environment = outer.with(terminal, out(outer.streams()), signals(outer.signals()));
        this.homes = Homes.of(outer);
        this.inventories = new Inventories(session::get, homes.cache(), outer.clock());
    }

    /** The line editor hears Ctrl-C itself; where lines are not edited nobody else does. */
    private Signals signals(Signals all) {
        return terminal.canEdit() ? all.exceptInterrupt() : all.interruptsTo(terminal::interrupt);
    }

    private Streams out(Streams streams) {
        return new Streams(
                streams.in(),
                terminal.output(),
                terminal.errors(),
                streams.inTerminal(),
                streams.outTerminal(),
                streams.errTerminal());
    }

    /** What commands run in: questions and output go through the prompt's terminal. */
    Environment environment() {
        return environment;
    }

    /** Follows the calls of a connection, so that completion knows what they did. */
    CallListener listener(ChosenCloud cloud) {
        return CallListener.both(inventories.listener(cloud), seen(cloud));
    }

    private SeenWords seen(ChosenCloud cloud) {
        return seen.computeIfAbsent(cloud.cloud().name(), any -> new SeenWords());
    }

    private SeenWords seen() {
        Session current = session.get();
        return current == null ? new SeenWords() : seen(current.cloud());
    }

    /** Reads and runs lines until the shell is left. */
    int run(Parts parts) {
        session.set(parts.runner().session());
        CloudChooser chooser = parts.clouds();
        Renderers renderers = parts.renderers();
        KnownWords known =
                kind ->
                        switch (kind) {
                            case "cloud" -> clouds(chooser);
                            case "format" -> renderers.names();
                            case "metadata" -> seen().metadataKeys();
                            case "job" -> seen().jobs();
                            case "plugin" -> parts.pluginIds();
                            default -> ofOne(kind);
                        };
        return new PromptSession(
                        new PromptSettings(
                                environment,
                                parts.lines(Mode.PROMPT, inventories),
                                inventories,
                                known,
                                homes.state(),
                                parts::javaScript),
                        terminal)
                .run();
    }

    private List<String> ofOne(String kind) {
        if (kind.startsWith(FIELDS_OF)) {
            return fields(kind);
        }
        if (!kind.startsWith(METADATA_OF)) {
            return List.of();
        }
        String[] owner = kind.substring(METADATA_OF.length()).split(":", 2);
        return seen().metadataKeys(owner[0], owner[1]);
    }

    private static List<String> fields(String kind) {
        String noun = kind.substring(FIELDS_OF.length());
        List<String> fields = new ArrayList<>();
        for (Layout layout : BuiltInPlugin.layouts()) {
            if (layout.noun().equals(noun)) {
                layout.details().forEach(column -> fields.add(column.field()));
            }
        }
        return fields;
    }

    private static List<String> clouds(CloudChooser chooser) {
        List<String> names = new ArrayList<>();
        try {
            for (CloudSummary cloud : chooser.all()) {
                names.add(cloud.name());
            }
        } catch (EvsException e) {
            return List.of(); // a broken clouds.yaml is told by the command that needs it
        }
        return names;
    }

    @Override
    public void close() {
        inventories.close();
        terminal.close();
    }
}
