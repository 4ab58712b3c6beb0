package org.evsshell.app.run;

import org.evsshell.app.render.SafeText;
import org.evsshell.plugin.command.Console;

/** Notes, warnings, progress and questions of one command on standard error. */
final class ErrorConsole implements Console {
    private final ErrorStream err;
    private final Questions questions;
    private final boolean quiet;
    private final boolean showProgress;

    ErrorConsole(ErrorStream err, Questions questions, boolean quiet, boolean showProgress) {
        this.err = err;
        this.questions = questions;
        this.quiet = quiet;
        this.showProgress = showProgress;
    }

    @Override
    public void note(String text) {
        if (!quiet) {
            err.line(SafeText.visibleLines(text));
        }
    }

    /** Says what must be known, quiet or not. */
    void say(String text) {
        err.line(SafeText.visibleLines(text));
    }

    /** Writes text as it is, but for what could steer a terminal. */
    void print(String text) {
        err.append(SafeText.visibleLines(text));
    }

    @Override
    public void warn(String text) {
        err.line("Warning: " + SafeText.visibleLines(text));
    }

    @Override
    public void progress(String text) {
        if (showProgress) {
            err.progress(SafeText.visible(text));
        }
    }

    @Override
    public boolean canAsk() {
        return questions.canAsk();
    }

    @Override
    public boolean ask(String question) {
        err.progress("");
        return questions.ask(question);
    }
}
