package org.evsshell.script;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.plugin.command.Console;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What one run of a script may use.
 *
 * @param client connects when first asked, on any thread; a script that calls nothing never asks
 * @param scope the run's life: cancelling it from another thread ends the script within a second
 * @param console progress and warnings for people
 * @param output where the script's own output goes
 * @param timeout how long {@code {wait: true}} waits per resource unless the script says otherwise
 */
public record ScriptInvocation(
        Supplier<EvsClient> client,
        CancelScope scope,
        Console console,
        ScriptOutput output,
        Duration timeout) {}
