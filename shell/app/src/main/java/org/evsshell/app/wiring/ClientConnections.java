package org.evsshell.app.wiring;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.demo.DemoCloud;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.app.run.Connections;
import org.evsshell.app.run.DebugTrace;
import org.evsshell.app.run.ErrorStream;
import org.evsshell.app.storage.FileTokenStore;
import org.evsshell.app.storage.Homes;
import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.chain.Pace;
import org.evsshell.client.chain.ThrottlePolicy;
import org.evsshell.client.http.OkHttpTransport;
import org.evsshell.client.http.Proxies;
import org.evsshell.client.operation.CallListener;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Connections over http, and to the embedded simulator. */
final class ClientConnections implements Connections {
    private final Environment environment;
    private final Homes homes;
    private final CloudChooser chooser;
    private final ErrorStream err;
    private final Function<ChosenCloud, CallListener> listener;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();

    ClientConnections(
            Environment environment,
            Homes homes,
            CloudChooser chooser,
            ErrorStream err,
            Function<ChosenCloud, CallListener> listener) {
        this.environment = environment;
        this.homes = homes;
        this.chooser = chooser;
        this.err = err;
        this.listener = listener;
    }

    @Override
    public ChosenCloud choose(GlobalOptions options) {
        return chooser.choose(options.place());
    }

    @Override
    public EvsClient connect(ChosenCloud chosen, GlobalOptions options) {
        ClientSettings settings = settings(chosen, options).withListener(listener.apply(chosen));
        return EvsClient.connect(
                options.debug() ? settings.withTrace(new DebugTrace(err)) : settings);
    }

    /** The demo keeps no token: its world may be started over under it. */
    private ClientSettings settings(ChosenCloud chosen, GlobalOptions options) {
        if (chosen.demo()) {
            String state = options.place().state();
            Path folder =
                    state == null
                            ? DemoCloud.folder(homes.state())
                            : environment.folder().resolve(state);
            return ClientSettings.of(
                    chosen.cloud(),
                    DemoCloud.transport(folder, environment.clock()),
                    environment.clock(),
                    environment.random());
        }
        return ClientSettings.of(
                        chosen.cloud(),
                        new OkHttpTransport(
                                chosen.cloud().tls(),
                                chosen.timeouts(),
                                Proxies.of(environment::variable)),
                        environment.clock(),
                        environment.random())
                .withPace(pace(chosen))
                .withTokens(new FileTokenStore(homes.cache()));
    }

    /** A service counts the calls of all its projects together, so they share a pace. */
    private Pace pace(ChosenCloud chosen) {
        return paces.computeIfAbsent(
                chosen.cloud().authUrl(), any -> new Pace(ThrottlePolicy.STANDARD));
    }
}
