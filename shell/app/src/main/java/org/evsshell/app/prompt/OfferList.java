package org.evsshell.app.prompt;

import org.evsshell.app.completion.Offer;
import org.evsshell.app.completion.Offers;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

import java.util.ArrayList;
import java.util.List;

/** What stands below the line after TAB: the offers, and what is to be said of them. */
final class OfferList {
    private static final AttributedStyle NOTE = AttributedStyle.DEFAULT.italic();
    private static final int GAP = 2;

    private OfferList() {}

    /** The list in at most {@code rows} rows, at least one. */
    static AttributedString draw(Offers offers, int rows, int width) {
        List<String> lines = OfferLines.of(offers.rows(), width);
        int across = isPlain(offers) ? across(lines, width) : 1;
        List<String> shown = across == 1 ? lines : grid(lines, across);
        boolean all = shown.size() <= rows && offers.total() <= lines.size();
        int room = all && offers.note().isEmpty() ? rows : rows - 1;
        int used = Math.min(shown.size(), Math.max(0, room));
        String note = note(offers, offers.total() - Math.min(lines.size(), used * across));
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (int row = 0; row < used; row++) {
            text.append(row == 0 ? "" : "\n").append(shown.get(row));
        }
        if (!note.isEmpty()) {
            text.append(used == 0 ? "" : "\n").styled(NOTE, OfferLines.cut(note, width - 1));
        }
        return text.toAttributedString();
    }

    private static String note(Offers offers, int more) {
        if (more <= 0) {
            return offers.note();
        }
        String left = more + " more";
        return offers.note().isEmpty() ? left : left + "; " + offers.note();
    }

    private static boolean isPlain(Offers offers) {
        for (Offer offer : offers.rows()) {
            if (offer.cells().size() != 1) {
                return false;
            }
        }
        return true;
    }

    private static int across(List<String> words, int width) {
        return Math.max(1, (width - 1) / widest(words));
    }

    private static int widest(List<String> words) {
        int widest = 1;
        for (String word : words) {
            widest = Math.max(widest, OfferLines.columns(word) + GAP);
        }
        return widest;
    }

    private static List<String> grid(List<String> words, int across) {
        int widest = widest(words);
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < words.size(); first += across) {
            StringBuilder line = new StringBuilder();
            for (String word : words.subList(first, Math.min(first + across, words.size()))) {
                line.append(word).repeat(' ', widest - OfferLines.columns(word));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
