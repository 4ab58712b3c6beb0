package org.evsshell.app.run;

import org.evsshell.app.line.Given;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.ShellCommand;

import java.util.ArrayList;
import java.util.List;

/** Commands that change something refuse prefixes of IDs: this says so to who typed one. */
final class PrefixHint {
    private PrefixHint() {}

    /** The failure, with the full ID as its hint where a prefix was typed for it. */
    static EvsException on(
            EvsException failure, ShellCommand command, Given given, IdPrefixes prefixes) {
        if (failure.kind() != ErrorKind.NOT_FOUND || !(command instanceof ChangeCommand)) {
            return failure;
        }
        List<String> meant = new ArrayList<>();
        given.withResources(
                (noun, word) -> {
                    prefixes.fullId(noun, word).ifPresent(meant::add);
                    return word;
                });
        return meant.isEmpty()
                ? failure
                : failure.withHint(
                        "Commands that change something take no prefix of an ID; the full one is "
                                + String.join(", ", meant));
    }
}
