package org.evsshell.app.prompt;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lines from JLine's editor. */
final class EditedLines implements LineSource {
    private final LineReader reader;
    private final Terminal terminal;
    private final boolean colour;

    EditedLines(LineReader reader, Terminal terminal, boolean colour) {
        this.reader = reader;
        this.terminal = terminal;
        this.colour = colour;
    }

    @Override
    public Read read(PromptText prompt) {
        try {
            return new Read.Line(
                    reader.readLine(colour ? prompt.coloured().toAnsi(terminal) : prompt.plain()));
        } catch (UserInterruptException e) {
            return new Read.Cleared();
        } catch (EndOfFileException e) {
            return new Read.End();
        }
    }
}
