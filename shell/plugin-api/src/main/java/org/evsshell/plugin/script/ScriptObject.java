package org.evsshell.plugin.script;

import java.util.List;

/**
 * An object scripts find under {@code evs}, as a spec: built-ins and plugins define theirs the same
 * way.
 *
 * @param name its name under {@code evs}, such as {@code disks}
 * @param help one sentence
 * @param declarations TypeScript interfaces its methods speak of, for {@code evs.d.ts}; may be
 *     empty
 * @param methods what it can do
 */
public record ScriptObject(
        String name, String help, String declarations, List<ScriptMethod> methods) {
    public ScriptObject {
        methods = List.copyOf(methods);
    }
}
