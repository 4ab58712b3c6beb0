package org.evsshell.app.completion;

import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.app.inventory.Noun;
import org.evsshell.app.inventory.ShortList;
import org.evsshell.app.render.SafeText;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.metadata.SystemKeys;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.command.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers values of options and arguments, each from where its parameter says they come. */
final class ValueOffers {
    private final InventoryInUse inventories;
    private final ResourceOffers resources;
    private final ListOffers lists;
    private final CommandOffers commands;
    private final KnownWords known;
    private final FileNames files;
    private final ComputedValues computed;

    ValueOffers(
            InventoryInUse inventories,
            CommandOffers commands,
            KnownWords known,
            Completions.Places places) {
        this.inventories = inventories;
        this.resources = new ResourceOffers(inventories);
        this.lists = new ListOffers(inventories);
        this.commands = commands;
        this.known = known;
        this.files = new FileNames(places.folder(), places.home());
        this.computed = new ComputedValues(places.changed());
    }

    /** Names of files. */
    Offers files(String typed) {
        return Offers.of(files.of(typed));
    }

    /** Without a cloud, or with one whose entry is wrong, the list says so in place of values. */
    Offers of(Parameter<?> parameter, String typed, LineShape shape, int most) {
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
        return words(names, typed.substring(comma + 1)).led(typed.substring(0, comma + 1));
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
            case "file" -> files(typed);
            case "command" -> words(commands.nouns(), typed);
            case "metadata" -> metadataKeys(pairs, typed, shape);
            default -> words(known.of(name), typed);
        };
    }

    /**
     * Those seen on any resource, most of which come with the inventory; of what is taken from one
     * resource, its own, as far as they are not the service's.
     */
    private Offers metadataKeys(boolean pairs, String typed, LineShape shape) {
        if (shape.has("cloud")) {
            return elsewhere();
        }
        inventories.wanted(Noun.of(firstArgument(shape)).orElse(Noun.DISK));
        List<Offer> keys = new ArrayList<>();
        boolean taken = !pairs && shape.arguments().size() > 1;
        String owner = taken ? ":" + shape.arguments().get(0) + ":" + shape.arguments().get(1) : "";
        for (String key : known.of("metadata" + owner)) {
            if (taken && (SystemKeys.has(key) || shape.arguments().contains(key))) {
                continue;
            }
            String shown = SafeText.visible(key);
            keys.add(new Offer(key + (pairs ? "=" : ""), List.of(shown), !pairs));
        }
        return Offers.of(Ranking.fitting(keys, typed));
    }

    private static Offers elsewhere() {
        return Offers.nothing("only resources of the cloud in use can be completed");
    }
}
