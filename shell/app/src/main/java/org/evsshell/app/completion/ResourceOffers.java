package org.evsshell.app.completion;

import org.evsshell.app.inventory.Found;
import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.app.inventory.Inventory;
import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.app.inventory.Noun;
import org.evsshell.app.inventory.ResourceId;
import org.evsshell.app.inventory.Row;
import org.evsshell.app.render.HumanText;
import org.evsshell.app.render.SafeText;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.rules.Action;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offers disks, snapshots and servers: found by ID, name or part of either, inserted as IDs. */
final class ResourceOffers {
    private final InventoryInUse inventories;

    ResourceOffers(InventoryInUse inventories) {
        this.inventories = inventories;
    }

    /**
     * What fits.
     *
     * @param isTarget whether the word is what the command acts on, so that its rules are asked
     */
    Offers of(Noun noun, String typed, LineShape shape, boolean isTarget, int most) {
        CommandSpec spec = shape.command() == null ? null : shape.command().spec();
        Action action = isTarget && spec != null ? spec.action() : null;
        // A snapshot is shown with its disk's name, and rules ask about both.
        Inventory inventory =
                noun == Noun.SERVER || (noun == Noun.DISK && action == null)
                        ? inventories.wanted(noun)
                        : inventories.wanted(Noun.DISK, Noun.SNAPSHOT);
        Set<ResourceId> without = isTarget ? ids(shape.arguments()) : Set.of();
        Found found =
                inventory.find(
                        new Inventory.Query(
                                noun, typed, action, shape.has("force"), without, most));
        List<Offer> rows = new ArrayList<>();
        for (Found.Match match : found.rows()) {
            rows.add(offer(match));
        }
        boolean settled = !(found.progress() instanceof Progress.Loading) || isWhole(typed);
        return new Offers(
                rows, found.matches(), note(noun, found, typed, isTarget ? spec : null), settled);
    }

    private static boolean isWhole(String typed) {
        return ResourceId.read(typed) != null;
    }

    private static Set<ResourceId> ids(List<String> words) {
        Set<ResourceId> ids = new HashSet<>();
        for (String word : words) {
            ResourceId id = ResourceId.read(word);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Offer offer(Found.Match match) {
        Row row = match.row();
        Integer size = row.size();
        List<String> cells = new ArrayList<>();
        cells.add(row.id().toString());
        cells.add(SafeText.visible(row.name()));
        cells.add(size == null ? "" : HumanText.size(size));
        cells.add(SafeText.visible(row.state()));
        if (row.disk() == null) {
            cells.add(SafeText.visible(row.type()));
            cells.add(SafeText.visible(row.zone()));
        } else {
            cells.add(SafeText.visible(match.diskName()));
        }
        return new Offer(row.id().toString(), cells, true);
    }

    private static String note(Noun noun, Found found, String typed, @Nullable CommandSpec spec) {
        return switch (found.progress()) {
            case Progress.Loading() ->
                    "reading " + noun.word() + "s (" + grouped(found.known()) + " so far)";
            case Progress.Failed(String reason) ->
                    "the " + noun.word() + "s could not be read: " + SafeText.visible(reason);
            case Progress.Complete() ->
                    found.matches() > 0 ? "" : nothing(noun, found, typed, spec);
        };
    }

    private static String nothing(
            Noun noun, Found found, String typed, @Nullable CommandSpec spec) {
        if (found.known() == 0) {
            return "there are no " + noun.word() + "s";
        }
        String fitting = typed.isEmpty() ? "" : " with '" + SafeText.visible(typed) + "' in it";
        String acted =
                spec == null || spec.action() == null
                        ? ""
                        : " that '" + spec.words() + "' can act on";
        return "no " + noun.word() + fitting + acted;
    }

    static String grouped(int number) {
        StringBuilder text = new StringBuilder().append(number);
        for (int index = text.length() - 3; index > 0; index -= 3) {
            text.insert(index, ',');
        }
        return text.toString();
    }
}
