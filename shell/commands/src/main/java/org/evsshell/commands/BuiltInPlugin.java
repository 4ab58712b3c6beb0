package org.evsshell.commands;

import org.evsshell.commands.disk.DiskCommands;
import org.evsshell.plugin.EvsPlugin;
import org.evsshell.plugin.command.ShellCommand;

import java.util.List;

/** The service's own commands. They come in by the door every plugin uses. */
public final class BuiltInPlugin implements EvsPlugin {
    @Override
    public List<ShellCommand> commands() {
        return DiskCommands.all();
    }
}
