package org.evsshell.script;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Console;

import java.time.Duration;

/** Surroundings of a module that is only looked at: no service, nobody to talk to. */
final class Unattended implements Console, ScriptOutput {
    private Unattended() {}

    static ScriptInvocation invocation(CancelScope scope) {
        Unattended nobody = new Unattended();
        return new ScriptInvocation(
                () -> {
                    throw EvsException.of(
                            ErrorKind.USAGE,
                            "A plugin's module cannot call the service while it is loaded.");
                },
                scope,
                nobody,
                nobody,
                Duration.ZERO);
    }

    @Override
    public void note(String text) {}

    @Override
    public void warn(String text) {}

    @Override
    public void progress(String text) {}

    @Override
    public boolean canAsk() {
        return false;
    }

    @Override
    public boolean ask(String question) {
        throw EvsException.of(ErrorKind.DECLINED, "Nobody can be asked: " + question);
    }

    @Override
    public void standard(String text) {}

    @Override
    public void error(String text) {}
}
