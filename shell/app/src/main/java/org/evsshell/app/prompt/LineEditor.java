package org.evsshell.app.prompt;

import org.evsshell.app.completion.Completions;
import org.evsshell.app.completion.Offer;
import org.evsshell.app.completion.Offers;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;

/**
 * JLine's line editor with a list of offers that follows what is typed, says what is missing, and
 * is redrawn when more becomes known. {@link #refresh} may be called from any thread.
 */
final class LineEditor extends LineReaderImpl {
    private static final int NOTE_ROWS = 1;

    private @Nullable Completions completions;
    private Offers offers = Offers.NONE;
    private boolean recomputed;
    private volatile boolean listing;

    /** An editor on a terminal; TAB offers nothing yet. */
    LineEditor(Terminal terminal) throws IOException {
        super(terminal, "evs", new HashMap<>());
        setCompletionMatcher(new AsOffered());
        setCompleter(this::candidates);
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.INSERT_TAB, false);
        option(Option.BRACKETED_PASTE, true);
        option(Option.HISTORY_IGNORE_SPACE, true);
        option(Option.HISTORY_INCREMENTAL, true);
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "%P > ");
    }

    /** From now on TAB offers these. */
    void complete(Completions offered) {
        completions = offered;
    }

    private void candidates(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        offers = compute(line);
        if (offers.rows().size() == 1 && !offers.settled()) {
            return; // there may be more of it: it is shown, not taken
        }
        List<String> lines = OfferLines.of(offers.rows(), terminal.getWidth());
        for (int index = 0; index < lines.size(); index++) {
            Offer offer = offers.rows().get(index);
            candidates.add(
                    new Candidate(
                            offer.value(),
                            lines.get(index),
                            null,
                            null,
                            null,
                            null,
                            offer.finished(),
                            index));
        }
    }

    private Offers compute(ParsedLine line) {
        if (completions == null || !(line instanceof CursorLine cursorLine)) {
            return Offers.NONE;
        }
        return completions.at(cursorLine.at(), Math.max(1, room() - NOTE_ROWS));
    }

    /** The rows below the line; JLine asks back when candidates fill the screen. */
    private int room() {
        return Math.max(1, terminal.getHeight() - 1 - lineRows());
    }

    private int lineRows() {
        AttributedString text = AttributedStringBuilder.append(prompt, buf.toString());
        int width = Math.max(1, terminal.getWidth());
        return text.columnSplitLength(width, false, true).size();
    }

    @Override
    protected boolean doComplete(
            CompletionType type, boolean useMenu, boolean prefix, boolean forSuggestion) {
        offers = Offers.NONE;
        if (super.doComplete(type, useMenu, prefix, forSuggestion)) {
            return true;
        }
        if (offers.rows().isEmpty() && offers.note().isEmpty()) {
            return false;
        }
        showList(type != CompletionType.List);
        return true;
    }

    @Override
    protected boolean doList(
            List<Candidate> possible,
            String completed,
            boolean runLoop,
            BiFunction<CharSequence, Boolean, CharSequence> escaper,
            boolean forSuggestion) {
        return !forSuggestion && showList(runLoop);
    }

    /**
     * Shows the offers until a key ends it; whether that key asks for the menu. A menu does not
     * grow, so there is none while what is on its way would still fit on the screen.
     */
    private boolean showList(boolean untilKey) {
        post = () -> OfferList.draw(offers, room(), terminal.getWidth());
        if (!untilKey) {
            return false;
        }
        listing = true;
        try {
            return followKeys();
        } finally {
            listing = false;
            post = null;
        }
    }

    private boolean followKeys() {
        recomputed = false;
        while (true) {
            redisplay();
            Binding key = doReadBinding(getKeys(), null);
            if (key == null) {
                return false;
            }
            if (!isTyping(key)) {
                boolean menu =
                        KeyMap.ctrl('I').equals(getLastBinding())
                                && !recomputed
                                && !offers.rows().isEmpty()
                                && (offers.settled() || offers.total() > offers.rows().size());
                if (!menu) {
                    bindingReader.runMacro(getLastBinding());
                }
                return menu;
            }
            callWidget(((Reference) key).name());
            recompute();
            if (offers.rows().isEmpty() && offers.note().isEmpty()) {
                return false;
            }
        }
    }

    private static boolean isTyping(Binding key) {
        return key instanceof Reference reference
                && (reference.name().equals(SELF_INSERT)
                        || reference.name().equals(BACKWARD_DELETE_CHAR));
    }

    private void recompute() {
        recomputed = true;
        offers =
                compute(
                        parser.parse(
                                buf.toString(),
                                buf.cursor(),
                                org.jline.reader.Parser.ParseContext.COMPLETE));
    }

    /** The terminal has wrapped the list anew by itself: what it left behind goes first. */
    @Override
    protected synchronized void handleSignal(Signal signal) {
        if (signal == Signal.WINCH && listing) {
            terminal.puts(Capability.carriage_return);
            terminal.puts(Capability.clr_eos);
        }
        super.handleSignal(signal);
    }

    /** More is known: a list that is open is drawn again. */
    void refresh() {
        if (!listing) {
            return;
        }
        lock.lock();
        try {
            if (listing && reading) {
                recompute();
                redisplay();
            }
        } finally {
            lock.unlock();
        }
    }
}
