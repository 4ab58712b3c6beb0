package org.evsshell.app.springshell;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.line.Tokens;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

import java.util.List;

/**
 * Takes input apart for Spring Shell, in place of its own parser, which joins the words of a
 * one-shot and parses them again, knows only double quotes and takes every dash for an option.
 */
final class WordsParser implements CommandParser {
    private final CommandCatalog catalog;

    WordsParser(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ParsedInput parse(String input) {
        return parsed(CommandLine.of(catalog, Tokens.of(input).words()));
    }

    /** Words that are words already. */
    ParsedInput parsed(CommandLine line) {
        ParsedInput.Builder parsed = ParsedInput.builder();
        List<String> name = line.name();
        parsed.commandName(name.isEmpty() ? "" : name.getFirst());
        for (String word : name.subList(Math.min(1, name.size()), name.size())) {
            parsed.addSubCommand(word);
        }
        int index = 0;
        for (String argument : line.arguments()) {
            parsed.addArgument(new CommandArgument(index++, argument));
        }
        return parsed.build();
    }
}
