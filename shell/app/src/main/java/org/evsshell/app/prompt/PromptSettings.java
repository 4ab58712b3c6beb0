package org.evsshell.app.prompt;

import org.evsshell.app.completion.KnownWords;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.inventory.Inventories;
import org.evsshell.app.run.JsEvaluator;
import org.evsshell.app.run.Shell;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a prompt works with.
 *
 * @param environment what the process was started in, its terminal and output the prompt's own
 * @param shell runs the lines
 * @param inventories what completion knows
 * @param known more words to complete
 * @param stateHome where the history is kept
 * @param javaScript begins JavaScript mode
 */
public record PromptSettings(
        Environment environment,
        Shell shell,
        Inventories inventories,
        KnownWords known,
        Path stateHome,
        Supplier<JsEvaluator> javaScript) {}
