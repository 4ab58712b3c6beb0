package org.evsshell.app.inventory;

/** Gives the inventory of the project in use. */
@FunctionalInterface
public interface InventoryInUse {
    /** What is known; begins to read the nouns that are wanted and not known yet. */
    Inventory wanted(Noun... nouns);
}
