package org.evsshell.app.completion;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.plugin.command.Parameter;

import java.nio.file.Path;

/** What TAB offers, wherever the cursor stands. Never waits for the network. */
public final class Completions {
    private final CommandCatalog catalog;
    private final CommandOffers commands;
    private final ValueOffers values;

    /** Completions over these sources of values. */
    public Completions(
            CommandCatalog catalog, InventoryInUse inventories, KnownWords known, Places places) {
        this.catalog = catalog;
        this.commands = new CommandOffers(catalog);
        this.values = new ValueOffers(inventories, commands, known, places);
    }

    /**
     * What completion needs of its surroundings.
     *
     * @param folder the working folder
     * @param home the user's home
     * @param changed runs when values that were being worked out are there
     */
    public record Places(Path folder, Path home, Runnable changed) {}

    /** What fits at a word, {@code most} offers at most. */
    public Offers at(CursorWord word, int most) {
        return switch (word.place()) {
            case OTHER -> Offers.NONE;
            case FILE -> values.files(word.typed()).cut(most);
            case COMMAND -> inCommand(word, most).cut(most);
        };
    }

    private Offers inCommand(CursorWord word, int most) {
        LineShape shape = LineShape.of(catalog, word.before());
        String typed = word.typed();
        if (shape.waiting() != null) {
            return values.of(shape.waiting(), typed, shape, most);
        }
        int equals = typed.indexOf('=');
        if (!shape.optionsEnded() && typed.startsWith("-")) {
            return typed.startsWith("--") && equals > 0
                    ? valueBehindEquals(typed, equals, shape, most)
                    : Offers.of(Ranking.fitting(CommandOffers.options(shape, typed), typed));
        }
        if (shape.command() == null) {
            return Offers.of(Ranking.fitting(commands.words(shape.name()), typed));
        }
        Parameter<?> argument = shape.nextArgument();
        if (argument != null) {
            Offers offers = values.of(argument, typed, shape, most);
            if (argument.required() || offers.total() > 0 || !offers.note().isEmpty()) {
                return offers;
            }
        }
        return typed.isEmpty() ? Offers.of(CommandOffers.options(shape, typed)) : Offers.NONE;
    }

    private Offers valueBehindEquals(String typed, int equals, LineShape shape, int most) {
        Parameter<?> option = LineShape.option(typed.substring(0, equals), shape.parameters());
        if (option == null) {
            return Offers.NONE;
        }
        return values.of(option, typed.substring(equals + 1), shape, most)
                .led(typed.substring(0, equals + 1));
    }
}
