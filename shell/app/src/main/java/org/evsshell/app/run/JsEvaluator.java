package org.evsshell.app.run;

/**
 * JavaScript mode at the prompt: what one line declares, the next one sees. For one thread at a
 * time; {@link Shell#cancel()} ends what runs.
 */
public interface JsEvaluator extends AutoCloseable {
    /** Evaluates a text, prints its value or its error, and returns the exit code. */
    int evaluate(String code);

    /** Whether the text is whole, or more lines must follow. */
    boolean complete(String code);

    @Override
    void close();
}
