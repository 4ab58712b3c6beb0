package org.evsshell.simulator.api;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The keys of a disk's metadata that belong to EVS (EVS API reference, creating EVS disks). */
final class SystemMetadata {
    private static final Set<String> INHERITED =
            Set.of("__system__encrypted", "__system__cmkid", "hw:passthrough");

    private SystemMetadata() {}

    /** They never change; EVS.5403 in the Cinder calls. */
    static void refuseChange(Map<String, String> before, Map<String, String> after) {
        for (String key : INHERITED) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                throw Refusal.of(403, "EVS.5403", "The metadata key " + key + " cannot change.");
            }
        }
    }

    /** Copies those there are. */
    static void inherit(Map<String, String> from, Map<String, String> to) {
        for (String key : INHERITED) {
            String value = from.get(key);
            if (value != null) {
                to.put(key, value);
            }
        }
    }
}
