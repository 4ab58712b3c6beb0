package org.evsshell.app.completion;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.app.inventory.ShortList;
import org.evsshell.app.inventory.ShortList.Entry;
import org.evsshell.app.inventory.ShortLists;
import org.evsshell.app.render.SafeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Offers what a cloud's short lists hold; of tags the keys and then, behind {@code =}, values. */
final class ListOffers {
    private final InventoryInUse inventories;

    ListOffers(InventoryInUse inventories) {
        this.inventories = inventories;
    }

    /**
     * What fits.
     *
     * @param pairs whether the word may be {@code KEY=VALUE}
     */
    Offers of(ShortList list, boolean pairs, String typed) {
        ShortLists.Known known = inventories.wanted(list);
        int equals = pairs ? typed.indexOf('=') : -1;
        List<Offer> rows =
                equals < 0
                        ? fitting(rows(known.entries(), pairs), typed)
                        : Ranking.fitting(
                                values(known.entries(), typed.substring(0, equals)), typed);
        boolean settled = !(known.progress() instanceof Progress.Loading);
        return new Offers(rows, rows.size(), note(list, known), settled);
    }

    /** A key is not done before its value, where it may have one. */
    private static List<Offer> rows(List<Entry> entries, boolean pairs) {
        boolean plain = entries.stream().allMatch(entry -> entry.about().isEmpty());
        List<Offer> rows = new ArrayList<>();
        for (Entry entry : entries) {
            String shown = SafeText.visible(entry.value());
            List<String> cells =
                    plain ? List.of(shown) : List.of(shown, SafeText.visible(entry.about()));
            rows.add(new Offer(entry.value() + (pairs ? "=" : ""), cells, !pairs));
        }
        return rows;
    }

    private static List<Offer> values(List<Entry> entries, String key) {
        List<Offer> values = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.value().equals(key)) {
                entry.values().forEach(value -> values.add(value(key + "=" + value)));
            }
        }
        return values;
    }

    private static Offer value(String pair) {
        return new Offer(pair, List.of(SafeText.visible(pair)), true);
    }

    /** By what is inserted, else by what is said of it. */
    private static List<Offer> fitting(List<Offer> rows, String typed) {
        List<Offer> fitting = Ranking.fitting(rows, typed);
        if (!fitting.isEmpty()) {
            return fitting;
        }
        String folded = typed.toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.cells().getLast().toLowerCase(Locale.ROOT).contains(folded))
                .toList();
    }

    private static String note(ShortList list, ShortLists.Known known) {
        return switch (known.progress()) {
            case Progress.Loading() -> "reading " + list.word() + "s";
            case Progress.Failed(String reason) -> SafeText.visible(reason);
            case Progress.Complete() ->
                    known.entries().isEmpty() ? "there are no " + list.word() + "s" : "";
        };
    }
}
