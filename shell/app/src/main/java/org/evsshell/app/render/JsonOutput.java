package org.evsshell.app.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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
        return writer().with(printer).createGenerator(out);
    }

    /** A generator that writes values on one line each, whose ends are the caller's. */
    static JsonGenerator compact(ScreenWriter out) {
        return writer().withRootValueSeparator("").createGenerator(out);
    }

    /** A document that was not finished stays unfinished, so that parsers notice. */
    private static ObjectWriter writer() {
        return JsonMapper.shared().writer().without(StreamWriteFeature.AUTO_CLOSE_CONTENT);
    }
}
