package org.evsshell.app.plugins;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * A plugin somebody put into the folder.
 *
 * @param place where it lies
 * @param descriptor its {@code plugin.json}; null if that is the problem
 * @param code its code, not loaded
 * @param index its entry in the index; null if there is a problem
 * @param problem why it is left out; null when it is in use
 */
record FoundPlugin(
        PluginPlace place,
        @Nullable PluginDescriptor descriptor,
        @Nullable PluginCode code,
        @Nullable ObjectNode index,
        @Nullable String problem) {

    static FoundPlugin leftOut(
            PluginPlace place, @Nullable PluginDescriptor descriptor, String problem) {
        return new FoundPlugin(place, descriptor, null, null, problem);
    }

    FoundPlugin withProblem(String newProblem) {
        return new FoundPlugin(place, descriptor, null, null, newProblem);
    }

    FoundPlugin withIndex(ObjectNode newIndex) {
        return new FoundPlugin(place, descriptor, code, newIndex, problem);
    }

    boolean isScript() {
        return descriptor != null && descriptor.isScript();
    }

    String id() {
        return descriptor == null ? String.valueOf(place.path().getFileName()) : descriptor.id();
    }

    /** How errors name it. */
    String named() {
        return id() + " (" + place.path() + ")";
    }

    PluginInfo info() {
        return new PluginInfo(
                id(),
                descriptor == null ? null : descriptor.version(),
                place.path(),
                descriptor == null ? List.of() : descriptor.nouns(),
                descriptor == null ? List.of() : descriptor.scriptObjects(),
                descriptor == null ? List.of() : descriptor.formats(),
                problem);
    }
}
