package org.evsshell.app.plugins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Leaves out plugins whose names are taken. Of two plugins that want the same name neither is used,
 * so that what a name means never depends on the order of files.
 */
final class NameClashes {
    private final Reserved reserved;

    NameClashes(Reserved reserved) {
        this.reserved = reserved;
    }

    List<FoundPlugin> leaveOut(List<FoundPlugin> found) {
        Map<FoundPlugin, String> problems = new HashMap<>();
        check(found, "id", descriptor -> List.of(descriptor.id()), Set.of(), problems);
        check(found, "noun", PluginDescriptor::nouns, reserved.nouns(), problems);
        check(
                found,
                "script object",
                PluginDescriptor::scriptObjects,
                reserved.scriptObjects(),
                problems);
        check(found, "format", PluginDescriptor::formats, reserved.formats(), problems);
        List<FoundPlugin> left = new ArrayList<>();
        for (FoundPlugin plugin : found) {
            String problem = problems.get(plugin);
            left.add(problem == null ? plugin : plugin.withProblem(problem));
        }
        return left;
    }

    private static void check(
            List<FoundPlugin> found,
            String kind,
            Function<PluginDescriptor, List<String>> names,
            Set<String> builtIn,
            Map<FoundPlugin, String> problems) {
        Map<String, FoundPlugin> owners = new HashMap<>();
        for (FoundPlugin plugin : found) {
            if (plugin.descriptor() == null || plugin.problem() != null) {
                continue;
            }
            for (String name : names.apply(plugin.descriptor())) {
                if (builtIn.contains(name)) {
                    problems.putIfAbsent(
                            plugin, "the " + kind + " '" + name + "' is the shell's own");
                }
                FoundPlugin earlier = owners.putIfAbsent(name, plugin);
                if (earlier != null && !earlier.equals(plugin)) {
                    String clash =
                            "the "
                                    + kind
                                    + " '"
                                    + name
                                    + "' is added by both "
                                    + earlier.named()
                                    + " and "
                                    + plugin.named();
                    problems.putIfAbsent(earlier, clash);
                    problems.putIfAbsent(plugin, clash);
                }
            }
        }
    }
}
