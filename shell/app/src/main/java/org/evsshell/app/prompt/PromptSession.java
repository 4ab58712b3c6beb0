package org.evsshell.app.prompt;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.completion.Completions;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.LogicalLine;
import org.evsshell.app.line.Tokens;
import org.evsshell.app.prompt.LineSource.Read;
import org.evsshell.app.prompt.PromptText.Care;
import org.evsshell.app.run.JsEvaluator;
import org.evsshell.app.run.Shell;
import org.evsshell.client.error.EvsException;
import org.jline.reader.LineReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The prompt: reads lines, has them run one after another, and lives until it is left. A failed
 * command never ends it.
 */
public final class PromptSession {
    private static final String JAVASCRIPT = "js";

    private final PromptSettings settings;
    private final Shell shell;
    private final PromptTerminal terminal;

    /** A session on a terminal; its commands write to the terminal's own output. */
    public PromptSession(PromptSettings settings, PromptTerminal terminal) {
        this.settings = settings;
        this.shell = settings.shell();
        this.terminal = terminal;
        terminal.onInterrupt(shell::cancel);
    }

    /** Runs until {@code exit}, Ctrl-D or the end of the input; the last command's exit code. */
    public int run() {
        int code = 0;
        LineSource lines = source(LineParser::isWholeCommand, Kind.COMMANDS);
        while (!shell.session().leaving()) {
            switch (read(lines, text())) {
                case Read.Cleared() -> {}
                case Read.End() -> {
                    return code;
                }
                case Read.Line(String line) -> code = all(commands(line), code);
            }
        }
        return code;
    }

    /** Several commands are pasted together; a script at the prompt may have lines of its own. */
    private static List<String> commands(String line) {
        boolean script =
                Tokens.of(line).words().stream().findFirst().equals(Optional.of(JAVASCRIPT));
        return script ? List.of(line) : LogicalLine.split(line);
    }

    private int all(List<String> commands, int before) {
        int code = before;
        for (int done = 0; done < commands.size() && !shell.session().leaving(); done++) {
            String command = commands.get(done);
            code =
                    command.strip().equals(JAVASCRIPT)
                            ? javaScript()
                            : finished(shell.execute(command));
            int left = commands.size() - done - 1;
            if (code != 0 && left > 0) {
                warn(
                        "not run, because of that: "
                                + commands.get(done + 1)
                                + (left > 1 ? " and " + (left - 1) + " more" : ""));
                return code;
            }
        }
        return code;
    }

    private int javaScript() {
        try (JsEvaluator evaluator = settings.javaScript().get()) {
            return javaScript(evaluator);
        }
    }

    private int javaScript(JsEvaluator evaluator) {
        int code = 0;
        LineSource lines = source(evaluator::complete, Kind.JAVASCRIPT);
        PromptText prompt = new PromptText(JAVASCRIPT, "", Care.NORMAL);
        while (!shell.session().leaving()) {
            switch (read(lines, prompt)) {
                case Read.Cleared() -> {}
                case Read.End() -> {
                    return code;
                }
                case Read.Line(String line) -> {
                    if (line.strip().equals("exit") || line.strip().equals(".exit")) {
                        return code;
                    }
                    if (!line.isBlank()) {
                        code = finished(evaluator.evaluate(line));
                    }
                }
            }
        }
        return code;
    }

    private Read read(LineSource lines, PromptText prompt) {
        terminal.typing(true);
        try {
            return lines.read(prompt);
        } finally {
            terminal.typing(false);
        }
    }

    private int finished(int code) {
        try {
            terminal.finishOutput();
        } catch (IOException e) {
            return code; // the terminal is gone: the next line read says so
        }
        return code;
    }

    private enum Kind {
        COMMANDS,
        JAVASCRIPT
    }

    private LineSource source(Predicate<String> whole, Kind kind) {
        Environment environment = settings.environment();
        if (!terminal.canEdit()) {
            return new PlainLines(terminal.plainInput(), environment.streams().out(), whole);
        }
        boolean colour = environment.variable("NO_COLOR") == null;
        LineEditor editor = editor(kind);
        editor.setParser(LineParser.of(whole));
        if (kind == Kind.COMMANDS) {
            complete(editor);
        }
        if (colour && kind == Kind.COMMANDS) {
            editor.setHighlighter(new LineColours(shell.catalog()));
        }
        return new EditedLines(editor, terminal.terminal(), colour);
    }

    private LineEditor editor(Kind kind) {
        try {
            LineEditor editor = new LineEditor(terminal.terminal());
            Path file =
                    settings.stateHome().resolve(kind == Kind.COMMANDS ? "history" : "history-js");
            LineHistory history = new LineHistory(new HistoryFile(file), this::warn);
            editor.setVariable(LineReader.HISTORY_FILE, file);
            editor.setHistory(history);
            return editor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complete(LineEditor editor) {
        Environment environment = settings.environment();
        Completions.Places places =
                new Completions.Places(environment.folder(), environment.home(), editor::refresh);
        editor.complete(
                new Completions(shell.catalog(), settings.inventories(), settings.known(), places));
        settings.inventories().onChange(editor::refresh);
    }

    private PromptText text() {
        try {
            ChosenCloud chosen = shell.session().cloud();
            String region = chosen.cloud().regionName();
            Care care = chosen.demo() ? Care.DEMO : Care.NORMAL;
            return new PromptText(
                    chosen.cloud().name(),
                    region == null ? settings.inventories().region(chosen) : region,
                    chosen.cloud().production() ? Care.PRODUCTION : care);
        } catch (EvsException e) {
            return new PromptText("no cloud", "", Care.NORMAL); // the next command says why
        }
    }

    private void warn(String text) {
        try {
            settings.environment()
                    .streams()
                    .err()
                    .write(("Warning: " + text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
