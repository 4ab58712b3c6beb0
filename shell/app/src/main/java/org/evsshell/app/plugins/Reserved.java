package org.evsshell.app.plugins;

import java.util.Set;

/**
 * Names plugins cannot take because the shell has them.
 *
 * @param nouns first words of built-in commands
 * @param scriptObjects what scripts find under {@code evs}
 * @param formats built-in output formats
 */
public record Reserved(Set<String> nouns, Set<String> scriptObjects, Set<String> formats) {
    public Reserved {
        nouns = Set.copyOf(nouns);
        scriptObjects = Set.copyOf(scriptObjects);
        formats = Set.copyOf(formats);
    }
}
