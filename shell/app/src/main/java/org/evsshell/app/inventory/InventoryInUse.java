package org.evsshell.app.inventory;

/** Gives the inventory of the project in use. */
public interface InventoryInUse {
    /** What is known; begins to read the nouns that are wanted and not known yet. */
    Inventory wanted(Noun... nouns);

    /** What is known of a short list; begins to read it where that is nothing or old. */
    ShortLists.Known wanted(ShortList list);
}
