package org.evsshell.app.run;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.EvsClient;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the cloud in use and a connection per place somebody worked at. Safe for use from any
 * thread.
 */
public final class CloudSession implements Session, AutoCloseable {
    private final Connections connections;
    private final GlobalOptions standard;
    private final Map<String, ChosenCloud> chosen = new ConcurrentHashMap<>();
    private final Map<String, EvsClient> clients = new ConcurrentHashMap<>();
    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String used;
    private volatile boolean leaving;

    /** A session whose commands work at the place {@code standard} names unless they say more. */
    public CloudSession(Connections connections, GlobalOptions standard) {
        this.connections = connections;
        this.standard = standard;
    }

    @Override
    public ChosenCloud cloud() {
        return cloud(inUse());
    }

    @Override
    public EvsClient client() {
        return client(inUse());
    }

    /** The cloud a command's options mean. */
    ChosenCloud cloud(GlobalOptions options) {
        String place = key(options);
        ChosenCloud cloud = chosen.get(place);
        if (cloud == null) {
            cloud = connections.choose(options);
            chosen.put(place, cloud);
        }
        return cloud;
    }

    /** Whether a cloud is used for the first time, so that it is announced once. */
    boolean isFirstUse(ChosenCloud cloud) {
        return announced.add(cloud.cloud().name());
    }

    /** The connection a command's options mean. */
    EvsClient client(GlobalOptions options) {
        ChosenCloud cloud = cloud(options);
        String place = key(options);
        EvsClient client = clients.get(place);
        if (client != null) {
            return client;
        }
        EvsClient made = connections.connect(cloud, options);
        EvsClient earlier = clients.putIfAbsent(place, made);
        return earlier == null ? made : earlier;
    }

    @Override
    public void use(String cloudName) {
        GlobalOptions.Place place = new GlobalOptions.Place(cloudName, null, null, null);
        ChosenCloud cloud = connections.choose(standard.at(place));
        used = cloud.cloud().name();
    }

    /** The cloud gone on with, for lines that name none; null where none was. */
    @Nullable String used() {
        return used;
    }

    @Override
    public void leave() {
        leaving = true;
    }

    @Override
    public boolean leaving() {
        return leaving;
    }

    @Override
    public void close() {
        clients.values().forEach(EvsClient::close);
        clients.clear();
    }

    /** Text, since linking a record's hashCode costs every start some milliseconds. */
    private static String key(GlobalOptions options) {
        GlobalOptions.Place place = options.place();
        return place.cloud()
                + "\n"
                + place.region()
                + "\n"
                + place.project()
                + "\n"
                + place.state()
                + "\n"
                + options.debug();
    }

    private GlobalOptions inUse() {
        String name = used;
        if (name == null) {
            return standard;
        }
        GlobalOptions.Place place = standard.place();
        return standard.at(
                new GlobalOptions.Place(name, place.region(), place.project(), place.state()));
    }
}
