package org.evsshell.app.run;

import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.line.OptionWord;

import java.util.List;

/** Whether errors are wanted as JSON, told from words that may not even bind. */
final class JsonErrors {
    private static final String FORMAT = "json";

    private JsonErrors() {}

    static boolean wanted(Given given) {
        return FORMAT.equals(given.last(GlobalParameters.OUTPUT));
    }

    static boolean wanted(List<String> words) {
        boolean wanted = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                return wanted;
            }
            if (!GlobalParameters.OUTPUT.equals(OptionWord.global(word))) {
                continue;
            }
            String value = OptionWord.value(word);
            if (value != null) {
                wanted = value.equals(FORMAT);
            } else if (i + 1 < words.size()) {
                wanted = words.get(++i).equals(FORMAT);
            }
        }
        return wanted;
    }
}
