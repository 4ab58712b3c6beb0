package org.evsshell.app.render;

import org.evsshell.client.json.Json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How the JSON formats write. */
final class JsonOutput {
    private JsonOutput() {}

    /** A generator that indents, for people and machines alike. */
    static JsonGenerator indented(ScreenWriter out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter);
        return Json.generator(out, printer);
    }

    /** A generator that writes values on one line each, whose ends are the caller's. */
    static JsonGenerator compact(ScreenWriter out) {
        return Json.generator(out, null);
    }
}
