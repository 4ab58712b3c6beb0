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
import org.evsshell.script.ScriptHost;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every bean of the shell, made by hand; the order they are listed in is the order of need. */
final class Beans {
    private static final String OURS = "the shell";

    private final Environment environment;
    private final Given standard;
    private final GenericApplicationContext context;
    private final Function<ChosenCloud, CallListener> listener;
    private Supplier<List<String>> pluginIds = List::of;
    private Supplier<ScriptHost> scripts =
            () -> {
                throw new IllegalStateException("not registered");
            };

    /** Beans whose connections tell {@code listener} of their calls. */
    Beans(
            Environment environment,
            Given standard,
            GenericApplicationContext context,
            Function<ChosenCloud, CallListener> listener) {
        this.environment = environment;
        this.listener = listener;
        this.standard = standard;
        this.context = context;
    }

    void register() {
        context.registerBean(
                AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
                MessageSource.class,
                NoMessages::new);
        Homes homes = Homes.of(environment);
        ErrorStream err = new ErrorStream(environment.streams().err());
        context.registerBean(
                CloudChooser.class,
                () -> new CloudChooser(environment, CloudFiles.of(environment), DemoCloud.cloud()));
        PluginWiring plugins =
                new PluginWiring(homes, () -> get(CommandCatalog.class).reserved(), err);
        context.registerBean(CommandCatalog.class, () -> catalog(homes, plugins));
        context.registerBean(
                CloudSession.class,
                () ->
                        new CloudSession(
                                new ClientConnections(
                                        environment, homes, get(CloudChooser.class), err, listener),
                                GlobalOptions.of(standard.read())));
        context.registerBean(
                Renderers.class,
                () ->
                        new Renderers(
                                () -> plugins.plugins().formats(),
                                name -> plugins.plugins().renderer(name)));
        scripts = plugins::scripts;
        pluginIds = () -> plugins.plugins().all().stream().map(PluginInfo::id).toList();
        context.registerBean(
                CommandRunner.class,
                () ->
                        new CommandRunner(
                                environment,
                                err,
                                get(Renderers.class),
                                get(CloudSession.class),
                                standard));
        context.registerBean(
                RegistryDispatcher.class,
                () -> new RegistryDispatcher(get(CommandCatalog.class), get(CommandRunner.class)));
        context.registerBean(
                OneShotRunner.class,
                () -> new OneShotRunner(get(RegistryDispatcher.class), environment.streams()));
    }

    /** The IDs of the plugins there are. */
    List<String> plugins() {
        return pluginIds.get();
    }

    /** Standard input. */
    InputStream in() {
        return environment.streams().in();
    }

    /** A shell that runs lines. */
    LineShell lines(Mode mode, IdPrefixes prefixes) {
        return new LineShell(
                environment,
                get(CommandCatalog.class),
                get(CommandRunner.class),
                get(RegistryDispatcher.class),
                new LineSettings(mode, prefixes));
    }

    /** JavaScript mode: lines of one script session. */
    JsEvaluator javaScript() {
        Streams streams = environment.streams();
        return new JsMode(
                get(CommandRunner.class),
                scripts.get().session(),
                new RunSettings(
                        Mode.PROMPT, streams.out(), streams.outTerminal(), IdPrefixes.NONE));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    private CommandCatalog catalog(Homes homes, PluginWiring plugins) {
        CommandCatalog catalog = new CommandCatalog();
        catalog.add(OURS, new BuiltInPlugin().commands());
        catalog.add(
                OURS,
                Controls.commands(
                        new Controls.Surroundings(
                                environment,
                                homes,
                                get(CloudChooser.class),
                                plugins::plugins,
                                plugins::scripts),
                        () -> catalog));
        catalog.addPlugins(() -> plugins.plugins().commands());
        return catalog;
    }
}
