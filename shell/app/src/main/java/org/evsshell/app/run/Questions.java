package org.evsshell.app.run;

import org.evsshell.app.environment.Terminal;
import org.evsshell.app.render.SafeText;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks on the controlling terminal, never on standard input. Without a terminal nobody is asked and
 * the answer is no, with a word on {@code --yes}.
 */
final class Questions {
    private final Terminal terminal;
    private final CancelScope scope;
    private final boolean yes;

    Questions(Terminal terminal, CancelScope scope, boolean yes) {
        this.terminal = terminal;
        this.scope = scope;
        this.yes = yes;
    }

    boolean canAsk() {
        return !yes && terminal.present();
    }

    boolean ask(String question) {
        if (yes) {
            return true;
        }
        if (!terminal.present()) {
            throw EvsException.of(
                    ErrorKind.DECLINED,
                    question + " Nobody can be asked: there is no terminal.",
                    "Add --yes to answer yes.");
        }
        Optional<String> answer = answerTo(SafeText.visibleLines(question) + " [y/N] ");
        String word = answer.orElse("").strip().toLowerCase(Locale.ROOT);
        return word.equals("y") || word.equals("yes");
    }

    /** What somebody types without seeing it; empty without a terminal, {@code --yes} or not. */
    Optional<String> askSecret(String prompt) {
        return terminal.present()
                ? answer(() -> terminal.askSecret(SafeText.visibleLines(prompt)))
                : Optional.empty();
    }

    private Optional<String> answerTo(String prompt) {
        return answer(() -> terminal.ask(prompt));
    }

    private Optional<String> answer(Supplier<Optional<String>> asking) {
        return scope.interrupting(asking);
    }
}
