package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The IDs that {@code -} stands for: standard input to its end, one full ID per line. */
final class IdInput {
    private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    private IdInput() {}

    /**
     * Every ID once, in order.
     *
     * @throws EvsException of kind {@code USAGE} for a line that is no full ID
     */
    static List<String> read(InputStream in) {
        Set<String> ids = new LinkedHashSet<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String word = line.strip();
                if (word.isEmpty()) {
                    continue;
                }
                if (!isFullId(word)) {
                    throw EvsException.of(
                            ErrorKind.USAGE,
                            "Line "
                                    + number
                                    + " of standard input is no full ID: '"
                                    + word
                                    + "'. Nothing was sent.",
                            "Print IDs with -o ids: evs disk list -o ids");
                }
                ids.add(word);
            }
        } catch (IOException e) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Standard input could not be read: " + e.getMessage(),
                    EvsException.Detail.NONE,
                    e);
        }
        return List.copyOf(ids);
    }

    private static boolean isFullId(String word) {
        if (word.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean dash = FORM.charAt(i) == '-';
            char character = word.charAt(i);
            if (dash ? character != '-' : Character.digit(character, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
