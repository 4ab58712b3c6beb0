package org.evsshell.app.wiring;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.cloud.CloudFiles;
import org.evsshell.app.control.Controls;
import org.evsshell.app.control.JsMode;
import org.evsshell.app.demo.DemoCloud;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Streams;
import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.app.plugins.PluginInfo;
import org.evsshell.app.render.Renderers;
import org.evsshell.app.run.CloudSession;
import org.evsshell.app.run.CommandRunner;
import org.evsshell.app.run.ErrorStream;
import org.evsshell.app.run.IdPrefixes;
import org.evsshell.app.run.JsEvaluator;
import org.evsshell.app.run.LineSettings;
import org.evsshell.app.run.LineShell;
import org.evsshell.app.run.Mode;
import org.evsshell.app.run.RunSettings;
import org.evsshell.app.springshell.OneShotRunner;
import org.evsshell.app.springshell.RegistryDispatcher;
import org.evsshell.app.storage.Homes;
import org.evsshell.client.operation.CallListener;
import org.evsshell.commands.BuiltInPlugin;

import java.util.List;
import java.util.function.Function;

/** Every part of the shell, each made once and by hand; the order is the order of need. */
final class Parts implements AutoCloseable {
    private static final String OURS = "the shell";

    private final Environment environment;
    private final PluginWiring plugins;
    private final CloudChooser clouds;
    private final CommandCatalog catalog = new CommandCatalog();
    private final Renderers renderers;
    private final CloudSession session;
    private final CommandRunner runner;
    private final RegistryDispatcher dispatcher;

    /**
     * @param standard what was given for every command, in front of the first
     * @param listener hears of the calls of a cloud's connections
     */
    Parts(Environment environment, Given standard, Function<ChosenCloud, CallListener> listener) {
        this.environment = environment;
        Homes homes = Homes.of(environment);
        ErrorStream err = new ErrorStream(environment.streams().err());
        plugins = new PluginWiring(homes, catalog::reserved, err);
        clouds = new CloudChooser(environment, CloudFiles.of(environment), DemoCloud.cloud());
        fill(homes);
        renderers =
                new Renderers(
                        () -> plugins.plugins().formats(),
                        name -> plugins.plugins().renderer(name));
        session =
                new CloudSession(
                        new ClientConnections(environment, homes, clouds, err, listener),
                        GlobalOptions.of(standard.read()));
        runner = new CommandRunner(environment, err, renderers, session, standard);
        dispatcher = new RegistryDispatcher(catalog, runner);
    }

    private void fill(Homes homes) {
        catalog.add(OURS, new BuiltInPlugin().commands());
        catalog.add(
                OURS,
                Controls.commands(
                        new Controls.Surroundings(
                                environment, homes, clouds, plugins::plugins, plugins::scripts),
                        () -> catalog));
        catalog.addPlugins(() -> plugins.plugins().commands());
    }

    CommandCatalog catalog() {
        return catalog;
    }

    CloudChooser clouds() {
        return clouds;
    }

    Renderers renderers() {
        return renderers;
    }

    CommandRunner runner() {
        return runner;
    }

    /** The IDs of the plugins there are. */
    List<String> pluginIds() {
        return plugins.plugins().all().stream().map(PluginInfo::id).toList();
    }

    /** What runs the process's arguments. */
    OneShotRunner oneShot() {
        return new OneShotRunner(dispatcher, environment.streams());
    }

    /** A shell that runs lines. */
    LineShell lines(Mode mode, IdPrefixes prefixes) {
        return new LineShell(
                environment, catalog, runner, dispatcher, new LineSettings(mode, prefixes));
    }

    /** JavaScript mode: lines of one script session. */
    JsEvaluator javaScript() {
        Streams streams = environment.streams();
        return new JsMode(
                runner,
                plugins.scripts().session(),
                new RunSettings(
                        Mode.PROMPT, streams.out(), streams.outTerminal(), IdPrefixes.NONE));
    }

    @Override
    public void close() {
        session.close();
    }
}
