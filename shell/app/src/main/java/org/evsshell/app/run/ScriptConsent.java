package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Console;

import java.util.function.Supplier;

/** Asks once per run before a script's first change on a production cloud; the answer holds. */
final class ScriptConsent implements Runnable {
    private final Supplier<String> production;
    private final Console console;
    private boolean given;

    /** {@code production} names the production cloud; empty elsewhere. */
    ScriptConsent(Supplier<String> production, Console console) {
        this.production = production;
        this.console = console;
    }

    /** Held while the user thinks: no other change of the run may slip by meanwhile. */
    @Override
    public synchronized void run() {
        if (given) {
            return;
        }
        String name = production.get();
        if (!name.isEmpty()
                && !console.ask(
                        "Let this run change things on the production cloud " + name + "?")) {
            throw EvsException.of(ErrorKind.DECLINED, "Nothing was sent: the answer was no.");
        }
        given = true;
    }
}
