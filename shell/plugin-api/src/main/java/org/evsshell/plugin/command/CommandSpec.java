package org.evsshell.plugin.command;

import org.evsshell.rules.Action;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All there is to know about a command without running it: help, parsing, completion, reference
 * page and tests come from here.
 *
 * @param noun the first word, such as {@code disk}
 * @param verb the second word, such as {@code list}; empty for commands of one word
 * @param summary one sentence
 * @param description more, in a paragraph; may be empty
 * @param parameters options and arguments, in the order of the help
 * @param examples at least one
 * @param effect what running it does
 * @param action what the rules call it; null where no rule is about it
 * @param list whether it lists, and so takes {@code --limit} and {@code --sort}
 */
public record CommandSpec(
        String noun,
        String verb,
        String summary,
        String description,
        List<Parameter<?>> parameters,
        List<Example> examples,
        Effect effect,
        @Nullable Action action,
        boolean list) {
    public CommandSpec {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /** What running a command does. */
    public enum Effect {
        /** Changes nothing. */
        READ,
        /** Changes something that can be changed back. */
        CHANGE,
        /** Loses something for good: asks first. */
        DESTRUCTIVE
    }

    /** The words that call it, such as {@code disk list}. */
    public String words() {
        return verb.isEmpty() ? noun : noun + " " + verb;
    }

    /** A command that shows something. */
    public static CommandSpec read(
            String noun, String verb, String summary, List<Parameter<?>> parameters) {
        return new CommandSpec(
                noun, verb, summary, "", parameters, List.of(), Effect.READ, null, false);
    }

    /** A command that lists: {@code --limit} and {@code --sort} come by themselves. */
    public static CommandSpec listing(
            String noun, String verb, String summary, List<Parameter<?>> parameters) {
        return new CommandSpec(
                noun, verb, summary, "", parameters, List.of(), Effect.READ, null, true);
    }

    /** A command that changes something. */
    public static CommandSpec change(
            String noun, String verb, String summary, List<Parameter<?>> parameters) {
        return new CommandSpec(
                noun, verb, summary, "", parameters, List.of(), Effect.CHANGE, null, false);
    }

    /** A command that loses something for good. */
    public static CommandSpec destructive(
            String noun, String verb, String summary, List<Parameter<?>> parameters) {
        return new CommandSpec(
                noun, verb, summary, "", parameters, List.of(), Effect.DESTRUCTIVE, null, false);
    }

    /** This spec with a paragraph more. */
    public CommandSpec describedAs(String paragraph) {
        return new CommandSpec(
                noun, verb, summary, paragraph, parameters, examples, effect, action, list);
    }

    /** This spec with examples. */
    public CommandSpec withExamples(Example... lines) {
        return new CommandSpec(
                noun, verb, summary, description, parameters, List.of(lines), effect, action, list);
    }

    /** This spec under the rules of an action. */
    public CommandSpec ruledBy(Action newAction) {
        return new CommandSpec(
                noun, verb, summary, description, parameters, examples, effect, newAction, list);
    }
}
