package org.evsshell.app.wiring;

import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.cloud.CloudFiles;
import org.evsshell.app.environment.Environment;
import org.evsshell.client.http.OkHttpTransport;
import org.evsshell.client.json.Json;

import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;

/**
 * Sets up, on threads beside the wiring of the shell, what the first call to a cloud would set up
 * anyway and wait for. It changes nothing but the time: a part that is needed before it is ready is
 * waited for, or made, by whoever needs it. Whether that call will be over https, or over http at
 * all, is guessed from what may name it.
 */
final class HeadStart {
    /** First words that name no cloud, and scripts, whose engine needs every core there is. */
    private static final Set<String> WITHOUT =
            Set.of("version", "help", "history", "plugin", "simulator", "run", "script", "js");

    private HeadStart() {}

    /** Begins, if this command may mean a cloud; the process does not wait for its end. */
    static void begin(Environment environment, List<String> arguments) {
        if (WITHOUT.contains(arguments.getFirst())) {
            return;
        }
        start("head-start-json", () -> Json.read("{}"));
        start("head-start-log", LogManager::getLogManager); // the HTTP client asks for one
        start("head-start-http", () -> prepareHttp(environment));
    }

    private static void start(String name, Runnable work) {
        Thread.ofPlatform()
                .daemon()
                .name(name)
                // Whoever needs what could not be set up tries again, and says why it cannot be.
                .uncaughtExceptionHandler((thread, failure) -> {})
                .start(work);
    }

    private static void prepareHttp(Environment environment) {
        String addresses = addresses(environment);
        if (addresses.contains("http")) {
            OkHttpTransport.prepare();
        }
        if (addresses.contains("https:")) {
            OkHttpTransport.prepareTls();
        }
    }

    private static String addresses(Environment environment) {
        if (CloudChooser.DEMO.equals(environment.variable("OS_CLOUD"))) {
            return "";
        }
        return environment.variables().getOrDefault("OS_AUTH_URL", "")
                + CloudFiles.of(environment).text();
    }
}
