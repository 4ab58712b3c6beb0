package org.evsshell.app.prompt;

import org.evsshell.app.completion.CursorWord;
import org.jline.reader.CompletingParsedLine;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as JLine's completion sees it: quotes go along when a word is replaced.
 *
 * @param line the line
 * @param cursor where the cursor stands
 * @param at the word there
 */
record CursorLine(String line, int cursor, CursorWord at) implements CompletingParsedLine {
    static CursorLine of(String line, int cursor) {
        return new CursorLine(line, cursor, CursorWord.at(line, cursor));
    }

    @Override
    public String word() {
        return at.typed();
    }

    @Override
    public int wordCursor() {
        return at.typed().length();
    }

    @Override
    public int wordIndex() {
        return at.before().size();
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(at.before());
        words.add(at.typed());
        return words;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return at.quoted(candidate.toString(), complete);
    }

    @Override
    public int rawWordCursor() {
        return cursor - at.start();
    }

    @Override
    public int rawWordLength() {
        return at.end() - at.start();
    }
}
