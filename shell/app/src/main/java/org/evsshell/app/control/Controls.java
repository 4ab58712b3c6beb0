package org.evsshell.app.control;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.plugins.Plugins;
import org.evsshell.app.storage.Homes;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.script.ScriptHost;

import java.util.List;
import java.util.function.Supplier;

/** The commands that steer the shell itself. They are no plugins: each gets what it needs. */
public final class Controls {
    private Controls() {}

    /**
     * What these commands are made from.
     *
     * @param environment what the process was started in
     * @param homes the shell's folders
     * @param chooser knows the clouds
     * @param plugins knows the plugins; asked on first use
     * @param scripts makes the script host on first use
     */
    public record Surroundings(
            Environment environment,
            Homes homes,
            CloudChooser chooser,
            Supplier<Plugins> plugins,
            Supplier<ScriptHost> scripts) {}

    /** All of them. */
    public static List<ShellCommand> commands(
            Surroundings surroundings, Supplier<CommandCatalog> catalog) {
        Environment environment = surroundings.environment();
        Homes homes = surroundings.homes();
        CloudChooser chooser = surroundings.chooser();
        Supplier<Plugins> plugins = surroundings.plugins();
        Supplier<ScriptHost> scripts = surroundings.scripts();
        return List.of(
                new CloudList(chooser),
                new CloudShow(chooser),
                new CloudUse(),
                new CloudTest(),
                new ScriptRun(environment, scripts),
                new Js(scripts),
                new PluginList(plugins),
                new PluginShow(plugins),
                new SimulatorStart(environment, homes),
                new SimulatorInfo(environment, homes),
                new SimulatorReset(environment, homes),
                new History(homes.state()),
                new ShowVersion(),
                new Help(catalog),
                new Clear(),
                new Leave("exit"),
                new Leave("quit"));
    }
}
