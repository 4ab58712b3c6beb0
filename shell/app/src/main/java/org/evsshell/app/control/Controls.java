package org.evsshell.app.control;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.storage.Homes;
import org.evsshell.plugin.command.ShellCommand;

import java.util.List;
import java.util.function.Supplier;

/** The commands that steer the shell itself. They are no plugins: each gets what it needs. */
public final class Controls {
    private Controls() {}

    /** All of them. */
    public static List<ShellCommand> commands(
            Environment environment,
            Homes homes,
            CloudChooser chooser,
            Supplier<CommandCatalog> catalog) {
        return List.of(
                new CloudList(chooser),
                new CloudShow(chooser),
                new CloudUse(),
                new CloudTest(),
                new SimulatorStart(environment, homes),
                new SimulatorInfo(environment, homes),
                new SimulatorReset(environment, homes),
                new ShowVersion(),
                new Help(catalog),
                new Clear(),
                new Leave("exit"),
                new Leave("quit"));
    }
}
