package org.evsshell.app.completion;

import org.evsshell.app.render.SafeText;
import org.evsshell.plugin.command.Suggestion;
import org.evsshell.plugin.command.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that plugins work out: beside the key press, and remembered for as long as the shell
 * lives.
 */
final class ComputedValues {
    private static final int MOST_REMEMBERED = 1000;

    private final Runnable changed;
    private final Map<Question, Offers> answers = new ConcurrentHashMap<>();

    private record Question(String source, String typed) {}

    ComputedValues(Runnable changed) {
        this.changed = changed;
    }

    Offers of(ValueSource.Computed source, String typed) {
        Question question = new Question(source.name(), typed);
        Offers answer = answers.get(question);
        if (answer != null) {
            return answer;
        }
        if (answers.size() >= MOST_REMEMBERED) {
            answers.clear();
        }
        Offers waiting = new Offers(List.of(), 0, "reading " + source.name() + "s", false);
        answers.put(question, waiting);
        Thread.ofVirtual().name("suggest").start(() -> work(source, question));
        return waiting;
    }

    private void work(ValueSource.Computed source, Question question) {
        List<Offer> offers = new ArrayList<>();
        String note = "";
        try {
            for (Suggestion suggestion : source.suggest().apply(question.typed)) {
                offers.add(
                        new Offer(
                                suggestion.value(),
                                List.of(
                                        SafeText.visible(suggestion.display()),
                                        SafeText.visible(suggestion.description())),
                                true));
            }
        } catch (RuntimeException e) {
            // A plugin's own mistake must not end the prompt; it is said where it shows.
            note = SafeText.visible(source.name() + "s could not be read: " + e.getMessage());
        }
        answers.put(question, new Offers(offers, offers.size(), note, true));
        changed.run();
    }
}
