package org.evsshell.app.cloud;

import org.evsshell.app.catalog.Nearest;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Timeouts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which cloud is meant: the one named, else what {@code OS_*} variables describe, else the
 * only one of clouds.yaml, else the demo.
 */
public final class CloudChooser {
    /** The name of the embedded simulator, unless clouds.yaml has a cloud of that name. */
    public static final String DEMO = "demo";

    private final Environment environment;
    private final CloudFiles files;
    private final Cloud demo;

    /** A chooser; {@code demo} is what the embedded simulator looks like as a cloud. */
    public CloudChooser(Environment environment, CloudFiles files, Cloud demo) {
        this.environment = environment;
        this.files = files;
        this.demo = demo;
    }

    /**
     * The cloud these options mean. Sends nothing.
     *
     * @throws EvsException of kind {@code CONFIG} or {@code USAGE} when none can be chosen
     */
    public ChosenCloud choose(GlobalOptions.Place place) {
        String named = place.cloud() == null ? environment.variable("OS_CLOUD") : place.cloud();
        if (named != null) {
            return named(named, place);
        }
        Optional<CloudEntry> described = new EnvironmentCloud(environment).entry();
        if (described.isPresent()) {
            return chosen(described.get(), place, List.of());
        }
        Optional<Map<String, CloudEntry>> configured = files.read();
        if (configured.isEmpty() || configured.get().isEmpty()) {
            return demo(place, true);
        }
        if (configured.get().size() > 1) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "There are several clouds and none was chosen: "
                            + String.join(", ", configured.get().keySet())
                            + ".",
                    new CloudProposal(configured.get().keySet().iterator().next()));
        }
        return chosen(configured.get().values().iterator().next(), place, List.of());
    }

    /** Every cloud that can be named, the demo last; secrets stay out. */
    public List<CloudSummary> all() {
        List<CloudSummary> summaries = new ArrayList<>();
        Map<String, CloudEntry> entries = files.read().orElse(Map.of());
        for (CloudEntry entry : entries.values()) {
            summaries.add(CloudSummary.of(entry));
        }
        if (!entries.containsKey(DEMO)) {
            summaries.add(CloudSummary.of(demo, "built in"));
        }
        return summaries;
    }

    private ChosenCloud named(String name, GlobalOptions.Place place) {
        Map<String, CloudEntry> entries = files.read().orElse(Map.of());
        CloudEntry entry = entries.get(name);
        if (entry != null) {
            return chosen(entry, place, warnings(entry));
        }
        if (name.equals(DEMO)) {
            return demo(place, false);
        }
        List<String> names = new ArrayList<>(entries.keySet());
        names.add(DEMO);
        List<String> nearest = Nearest.of(name, names);
        throw EvsException.of(
                ErrorKind.CONFIG,
                "There is no cloud '" + name + "'; there are: " + String.join(", ", names) + ".",
                new CloudProposal(nearest.isEmpty() ? names.getFirst() : nearest.getFirst()));
    }

    private List<String> warnings(CloudEntry entry) {
        if (!new EnvironmentCloud(environment).differsFrom(entry)) {
            return List.of();
        }
        return List.of("OS_* variables differ from cloud '" + entry.name() + "' and are ignored.");
    }

    private ChosenCloud chosen(CloudEntry entry, GlobalOptions.Place place, List<String> warnings) {
        refuseState(place.state());
        Cloud cloud = new CloudReader(environment).read(entry, place);
        List<String> all = new ArrayList<>(warnings);
        if (!cloud.tls().verify() && cloud.authUrl().startsWith("https:")) {
            all.add(
                    "Certificates of cloud '"
                            + cloud.name()
                            + "' are not checked (verify: false): others can read and change what"
                            + " is sent.");
        }
        return new ChosenCloud(
                cloud, new CloudTimeouts(environment, entry).read(), false, false, all);
    }

    private ChosenCloud demo(GlobalOptions.Place place, boolean fallback) {
        Cloud cloud =
                new Cloud(
                        demo.name(),
                        demo.authUrl(),
                        demo.credentials(),
                        place.project() == null
                                ? demo.project()
                                : new Cloud.Project(null, place.project(), "Default", null),
                        place.region() == null ? demo.regionName() : place.region(),
                        demo.endpoints(),
                        demo.dialect(),
                        demo.tls(),
                        demo.production());
        return new ChosenCloud(cloud, Timeouts.STANDARD, true, fallback, List.of());
    }

    private static void refuseState(@Nullable String state) {
        if (state != null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "--state is the folder of the demo's world; another cloud was chosen.",
                    "Add --cloud demo, or leave --state out.");
        }
    }
}
