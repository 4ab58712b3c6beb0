package org.evsshell.plugin.result;

/**
 * A resource somebody acts on.
 *
 * @param noun what it is, such as {@code disk}
 * @param id its full ID; empty for one that does not exist yet
 * @param name its name; may be empty
 */
public record Target(String noun, String id, String name) {}
