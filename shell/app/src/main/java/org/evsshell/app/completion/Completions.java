package org.evsshell.app.completion;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.app.inventory.Noun;
import org.evsshell.app.inventory.ShortList;
import org.evsshell.app.render.SafeText;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.command.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What TAB offers, wherever the cursor stands. Never waits for the network. */
public final class Completions {
    private final CommandCatalog catalog;
    private final InventoryInUse inventories;
    private final ResourceOffers resources;
    private final ListOffers lists;
    private final KnownWords known;
    private final FileNames files;
    private final ComputedValues computed;

    /** Completions over these sources of values. */
    public Completions(
            CommandCatalog catalog, InventoryInUse inventories, KnownWords known, Places places) {
        this.catalog = catalog;
        this.inventories = inventories;
        this.resources = new ResourceOffers(inventories);
        this.lists = new ListOffers(inventories);
        this.known = known;
        this.files = new FileNames(places.folder(), places.home());
        this.computed = new ComputedValues(places.changed());
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
            case FILE -> cut(Offers.of(files.of(word.typed())), most);
            case COMMAND -> cut(inCommand(word, most), most);
        };
    }

    private static Offers cut(Offers offers, int most) {
        return offers.rows().size() <= most
                ? offers
                : new Offers(
                        offers.rows().subList(0, most),
                        offers.total(),
                        offers.note(),
                        offers.settled());
    }

    private Offers inCommand(CursorWord word, int most) {
        LineShape shape = LineShape.of(catalog, word.before());
        String typed = word.typed();
        if (shape.waiting() != null) {
            return values(shape.waiting(), typed, shape, most);
        }
        int equals = typed.indexOf('=');
        if (!shape.optionsEnded() && typed.startsWith("-")) {
            return typed.startsWith("--") && equals > 0
                    ? valueBehindEquals(typed, equals, shape, most)
                    : Offers.of(Ranking.fitting(options(shape, typed), typed));
        }
        if (shape.command() == null) {
            return Offers.of(Ranking.fitting(commandWords(shape.name()), typed));
        }
        Parameter<?> argument = shape.nextArgument();
        if (argument != null) {
            Offers values = values(argument, typed, shape, most);
            if (argument.required() || values.total() > 0 || !values.note().isEmpty()) {
                return values;
            }
        }
        return typed.isEmpty() ? Offers.of(options(shape, typed)) : Offers.NONE;
    }

    private List<Offer> commandWords(List<String> name) {
        List<Offer> offers = new ArrayList<>();
        if (name.isEmpty()) {
            for (String noun : nounsInOrder()) {
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

    private List<String> nounsInOrder() {
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
    private static List<Offer> options(LineShape shape, String typed) {
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

    private Offers valueBehindEquals(String typed, int equals, LineShape shape, int most) {
        Parameter<?> option = LineShape.option(typed.substring(0, equals), shape.parameters());
        if (option == null) {
            return Offers.NONE;
        }
        Offers values = values(option, typed.substring(equals + 1), shape, most);
        return led(values, typed.substring(0, equals + 1));
    }

    private static Offers led(Offers offers, String lead) {
        List<Offer> rows = new ArrayList<>();
        for (Offer offer : offers.rows()) {
            rows.add(new Offer(lead + offer.value(), offer.cells(), offer.finished()));
        }
        return new Offers(rows, offers.total(), offers.note(), offers.settled());
    }

    /** Without a cloud, or with one whose entry is wrong, the list says so in place of values. */
    private Offers values(Parameter<?> parameter, String typed, LineShape shape, int most) {
        try {
            return ofSource(parameter, typed, shape, most);
        } catch (EvsException e) {
            return Offers.nothing(e.message());
        }
    }

    private Offers ofSource(Parameter<?> parameter, String typed, LineShape shape, int most) {
        return switch (parameter.source()) {
            case ValueSource.Free() -> free(parameter, typed, shape);
            case ValueSource.Words(List<String> words) -> words(words, typed);
            case ValueSource.Resources(String noun) -> {
                String meant = noun.isEmpty() ? firstArgument(shape) : noun;
                yield Noun.of(meant)
                        .map(kept -> resources(kept, parameter, typed, shape, most))
                        .orElseGet(() -> known(meant, parameter, typed, shape));
            }
            case ValueSource.Known(String name) -> known(name, parameter, typed, shape);
            case ValueSource.Computed source -> computed.of(source, typed);
        };
    }

    private static String firstArgument(LineShape shape) {
        return shape.arguments().isEmpty() ? "" : shape.arguments().getFirst();
    }

    private Offers resources(
            Noun noun, Parameter<?> parameter, String typed, LineShape shape, int most) {
        if (shape.has("cloud")) {
            return elsewhere();
        }
        boolean isTarget = parameter.kind() == Kind.ARGUMENT;
        return resources.of(noun, typed, shape, isTarget, most);
    }

    /** Fields are known for the lists and items of a noun: comma-separated, so only the last. */
    private Offers free(Parameter<?> parameter, String typed, LineShape shape) {
        boolean fields = parameter.name().equals("columns") || parameter.name().equals("sort");
        ShellCommand command = shape.command();
        if (!fields || command == null) {
            return Offers.NONE;
        }
        int comma = typed.lastIndexOf(',');
        List<String> names = known.of("field:" + command.spec().noun());
        return led(words(names, typed.substring(comma + 1)), typed.substring(0, comma + 1));
    }

    private static Offers words(List<String> words, String typed) {
        List<Offer> offers = new ArrayList<>();
        for (String word : words) {
            offers.add(Offer.word(word));
        }
        return Offers.of(Ranking.fitting(offers, typed));
    }

    private Offers known(String name, Parameter<?> parameter, String typed, LineShape shape) {
        boolean pairs = parameter.metavar().contains("=");
        Optional<ShortList> list = ShortList.of(name);
        if (list.isPresent()) {
            return shape.has("cloud") ? elsewhere() : lists.of(list.get(), pairs, typed);
        }
        return switch (name) {
            case "file" -> Offers.of(files.of(typed));
            case "command" -> words(nounsInOrder(), typed);
            case "metadata" -> metadataKeys(pairs, typed, shape);
            default -> words(known.of(name), typed);
        };
    }

    /** Those seen on any resource, most of which come with the inventory. */
    private Offers metadataKeys(boolean pairs, String typed, LineShape shape) {
        if (shape.has("cloud")) {
            return elsewhere();
        }
        inventories.wanted(Noun.of(firstArgument(shape)).orElse(Noun.DISK));
        List<Offer> keys = new ArrayList<>();
        for (String key : known.of("metadata")) {
            String shown = SafeText.visible(key);
            keys.add(new Offer(key + (pairs ? "=" : ""), List.of(shown), !pairs));
        }
        return Offers.of(Ranking.fitting(keys, typed));
    }

    private static Offers elsewhere() {
        return Offers.nothing("only resources of the cloud in use can be completed");
    }
}
