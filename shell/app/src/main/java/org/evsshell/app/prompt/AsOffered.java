package org.evsshell.app.prompt;

import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes candidates as they were offered. JLine's own matcher drops those that fit by their name
 * only, and needs a tenth of a second for many.
 */
final class AsOffered implements CompletionMatcher {
    private String typed = "";
    private List<Candidate> candidates = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        typed = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> offered) {
        candidates = new ArrayList<>(offered); // JLine sorts what it gets
        return candidates;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        for (Candidate candidate : candidates) {
            if (candidate.value().equals(typed)) {
                return candidate;
            }
        }
        return null;
    }

    /** What all values begin with, if that goes on from what is typed; else what is typed. */
    @Override
    public String getCommonPrefix() {
        String common = candidates.isEmpty() ? typed : candidates.getFirst().value();
        for (Candidate candidate : candidates) {
            int length = 0;
            int most = Math.min(common.length(), candidate.value().length());
            while (length < most && common.charAt(length) == candidate.value().charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        // Where nothing is typed the first digits of all IDs are of no use to anybody.
        return !typed.isEmpty() && common.startsWith(typed) ? common : typed;
    }
}
