package org.evsshell.script;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Makes the failure users see from what a script threw: its own words, its own lines. */
final class Problems {
    private final Places places;

    Problems(Places places) {
        this.places = places;
    }

    /**
     * What a script did not catch.
     *
     * @param problem the prelude's description of it, a JSON object
     * @param reason the thrown value
     */
    EvsException uncaught(String problem, Value reason, String prefix) {
        JsonNode facts = PlainJson.read(problem);
        boolean error = !facts.path("name").asString("").isEmpty();
        String text = (error ? "" : "uncaught ") + facts.path("text").asString("");
        String frames = facts.path("frames").asString("");
        String shown = frames.isEmpty() ? "" : "\n" + places.shown(frames);
        ErrorKind kind = kindOf(facts.path("kind").asString(""));
        if (kind != null) {
            return EvsException.of(kind, prefix + text + shown, detailOf(facts), null);
        }
        PolyglotException engines = enginesOwn(reason);
        if (engines != null && engines.isSyntaxError() && !text.contains("\n    at ")) {
            String syntax = syntaxError(text, engines.getSourceLocation());
            if (!syntax.isEmpty()) {
                return EvsException.of(ErrorKind.USAGE, syntax);
            }
        }
        String where = places.innermost(frames);
        String head = where.isEmpty() ? prefix : where + ": " + prefix;
        return EvsException.of(ErrorKind.SCRIPT_ERROR, head + text + shown);
    }

    /** A module that waits for what nothing will ever settle. */
    EvsException neverSettles(String awaitFrames) {
        String where = places.innermost(awaitFrames);
        String head = where.isEmpty() ? "" : where + ": ";
        return EvsException.of(
                ErrorKind.SCRIPT_ERROR,
                head + "the script awaits a promise that nothing is going to settle");
    }

    /**
     * Where an interrupted engine was; empty if it does not know, as in a module, whose frames it
     * drops.
     */
    String placeOf(PolyglotException interruption) {
        for (PolyglotException.StackFrame frame : interruption.getPolyglotStackTrace()) {
            SourceSection section = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (section != null
                    && section.hasLines()
                    && section.getStartLine() == section.getEndLine()
                    && !section.getSource().isInternal()) {
                return place(section);
            }
        }
        return "";
    }

    private String place(SourceSection section) {
        String path = section.getSource().getPath();
        String name = path == null ? section.getSource().getName() : path;
        return places.named(name + ":" + section.getStartLine() + ":" + section.getStartColumn());
    }

    /**
     * The engine's text begins with its own {@code file:line:column}; the line and the caret below
     * it are kept.
     */
    private String syntaxError(String text, @Nullable SourceSection section) {
        if (section == null || section.getSource().isInternal()) {
            return "";
        }
        int colon = text.indexOf(": ");
        String message = text.substring(colon + 2);
        int words = message.indexOf(' ');
        boolean located = words > 0 && message.substring(0, words).contains(":");
        String rest = located ? message.substring(words + 1) : message;
        return place(section) + ": SyntaxError: " + rest.stripTrailing();
    }

    private static @Nullable PolyglotException enginesOwn(Value reason) {
        if (!reason.isException()) {
            return null;
        }
        try {
            reason.throwException();
            return null;
        } catch (PolyglotException e) {
            return e;
        }
    }

    private static EvsException.Detail detailOf(JsonNode facts) {
        JsonNode status = facts.path("status");
        return new EvsException.Detail(
                        text(facts, "operation"),
                        status.isInt() ? status.intValue() : null,
                        text(facts, "code"),
                        text(facts, "requestId"),
                        null,
                        null)
                .withHint(text(facts, "hint"));
    }

    private static @Nullable String text(JsonNode facts, String name) {
        JsonNode value = facts.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    private static @Nullable ErrorKind kindOf(String label) {
        for (ErrorKind kind : ErrorKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        return null;
    }
}
