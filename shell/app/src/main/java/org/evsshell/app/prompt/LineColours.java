package org.evsshell.app.prompt;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.completion.LineRoles;
import org.evsshell.app.completion.LineRoles.Role;
import org.evsshell.app.completion.LineRoles.Span;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

import java.util.List;

/** Colours a line while it is typed: what is known, what is not, and what is quoted. */
final class LineColours implements Highlighter {
    private final CommandCatalog catalog;

    LineColours(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        List<Span> spans = LineRoles.of(catalog, line);
        AttributedStringBuilder text = new AttributedStringBuilder(line.length());
        int done = 0;
        for (Span span : spans) {
            text.append(line.substring(done, span.start()));
            text.styled(style(span.role()), line.substring(span.start(), span.end()));
            done = span.end();
        }
        return text.append(line.substring(done)).toAttributedString();
    }

    private static AttributedStyle style(Role role) {
        return switch (role) {
            case COMMAND -> AttributedStyle.BOLD;
            case UNKNOWN -> AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
            case OPTION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case STRING -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case OPERATOR -> AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
            case COMMENT -> AttributedStyle.DEFAULT.faint();
        };
    }
}
