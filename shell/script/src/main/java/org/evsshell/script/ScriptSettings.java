package org.evsshell.script;

import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.script.ScriptObject;

import java.util.List;

/**
 * What all scripts of a shell share.
 *
 * @param version the shell's version, {@code evs.version}
 * @param pluginObjects what plugins add under {@code evs}
 * @param layouts how known resources are laid out; a script's result with all fields of one is
 *     shown by it
 * @param table draws tables
 */
public record ScriptSettings(
        String version, List<ScriptObject> pluginObjects, List<Layout> layouts, ScriptTable table) {
    public ScriptSettings {
        pluginObjects = List.copyOf(pluginObjects);
        layouts = List.copyOf(layouts);
    }
}
