package org.evsshell.plugin.command;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** One run of a command: what was typed, and what it may use. Belongs to one thread. */
public interface Invocation {
    /**
     * The value of a parameter that is mandatory or has a standard value.
     *
     * @throws IllegalArgumentException for another one that was not given
     */
    <T> T get(Parameter<T> parameter);

    /** The value of a parameter, if it was given or has a standard value. */
    <T> Optional<T> find(Parameter<T> parameter);

    /**
     * The service, in this invocation's scope and limits. Chooses a cloud and says which when first
     * asked; connects with the first call.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code CONFIG} or {@code USAGE} when
     *     no cloud can be chosen
     */
    EvsClient client();

    /** The invocation's life: check it in long work. */
    CancelScope scope();

    /** What the user should know while it runs. */
    Console console();

    /** The wait per item: {@code --timeout}, by default 30 minutes. */
    Duration timeout();

    /**
     * Whether nothing will be sent ({@code --dry-run}): worth reading more, to find every rule the
     * change would break. False unless the shell says otherwise.
     */
    default boolean dryRun() {
        return false;
    }

    /**
     * How many rows a list is asked for; empty for all. A hint for page sizes, the shell counts.
     */
    Optional<Integer> limit();

    /**
     * A secret, which never stands on the command line: the first line of a file, or typed on the
     * terminal without being shown.
     *
     * @param file the file; {@code -} for standard input, which only a one-shot has; null to ask
     * @param prompt what is asked
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} when there is nobody to
     *     ask, or the file cannot be read or is empty
     */
    String secret(@Nullable String file, String prompt);
}
