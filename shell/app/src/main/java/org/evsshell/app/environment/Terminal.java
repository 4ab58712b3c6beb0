package org.evsshell.app.environment;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The controlling terminal, whatever standard input and output are. Opened for each question, so
 * that nothing is held while nobody is asked.
 */
public interface Terminal {
    /** No terminal: nobody can be asked. */
    Terminal NONE =
            new Terminal() {
                @Override
                public boolean present() {
                    return false;
                }

                @Override
                public int width() {
                    return 80;
                }

                @Override
                public Optional<String> ask(String prompt) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> askSecret(String prompt) {
                    return Optional.empty();
                }
            };

    /** Whether there is somebody to ask. */
    boolean present();

    /** Its width in cells. */
    int width();

    /** Shows {@code prompt} and reads one line; empty at the end of input or without a terminal. */
    Optional<String> ask(String prompt);

    /** As {@link #ask}, without showing what is typed. */
    Optional<String> askSecret(String prompt);

    /** Reads in a way of its own while the terminal shows nothing that is typed. */
    default Optional<String> unseen(Supplier<Optional<String>> reading) {
        return reading.get();
    }
}
