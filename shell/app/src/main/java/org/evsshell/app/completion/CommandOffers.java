package org.evsshell.app.completion;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;

import java.util.ArrayList;
import java.util.List;

/** Offers what the shell itself is made of: nouns, verbs and options. */
final class CommandOffers {
    private final CommandCatalog catalog;

    CommandOffers(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    /** What goes on behind the words that begin to name a command. */
    List<Offer> words(List<String> name) {
        List<Offer> offers = new ArrayList<>();
        if (name.isEmpty()) {
            for (String noun : nouns()) {
                offers.add(Offer.explained(noun, summaryOf(noun)));
            }
        } else if (name.size() == 1) {
            for (ShellCommand command : catalog.all()) {
                if (command.spec().noun().equals(name.getFirst())) {
                    offers.add(Offer.explained(command.spec().verb(), command.spec().summary()));
                }
            }
        }
        return offers;
    }

    /** The nouns, in the order of the commands. */
    List<String> nouns() {
        List<String> nouns = new ArrayList<>();
        for (ShellCommand command : catalog.all()) {
            if (!nouns.contains(command.spec().noun())) {
                nouns.add(command.spec().noun());
            }
        }
        return nouns;
    }

    private String summaryOf(String noun) {
        List<String> verbs = catalog.verbs(noun);
        if (!verbs.isEmpty()) {
            return String.join(" ", verbs);
        }
        return catalog.match(List.of(noun)).map(m -> m.command().spec().summary()).orElse("");
    }

    /** The command's own options first; negations only for who asks for them. */
    static List<Offer> options(LineShape shape, String typed) {
        List<Offer> offers = new ArrayList<>();
        for (Parameter<?> parameter : shape.parameters()) {
            boolean again = !shape.options().contains(parameter) || parameter.repeatable();
            if (parameter.kind() == Kind.ARGUMENT || !again) {
                continue;
            }
            boolean negated = parameter.kind() == Kind.FLAG && typed.startsWith("--no-");
            offers.add(
                    Offer.explained(
                            (negated ? "--no-" : "--") + parameter.name(), explanation(parameter)));
        }
        return offers;
    }

    private static String explanation(Parameter<?> parameter) {
        return parameter.metavar().isEmpty()
                ? parameter.help()
                : parameter.metavar() + ": " + parameter.help();
    }
}
