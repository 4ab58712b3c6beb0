package org.evsshell.plugins.hello;

import org.evsshell.plugin.EvsPlugin;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.script.ScriptObject;

import java.util.List;

/** What the plugin adds; {@code plugin.json} names this class. */
public final class HelloPlugin implements EvsPlugin {
    @Override
    public List<ShellCommand> commands() {
        return List.of(new HelloGreet());
    }

    @Override
    public List<ScriptObject> scriptObjects() {
        return List.of(HelloObject.spec());
    }
}
