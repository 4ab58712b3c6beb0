package org.evsshell.app.run;

import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalParameters;

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
            if ((word.equals("-o") || word.equals("--output")) && i + 1 < words.size()) {
                wanted = words.get(++i).equals(FORMAT);
            } else if (word.startsWith("--output=")) {
                wanted = word.endsWith("=" + FORMAT);
            } else if (word.startsWith("-o") && word.length() > 2) {
                wanted = word.equals("-ojson") || word.equals("-o=json");
            }
        }
        return wanted;
    }
}
