package org.evsshell.app.run;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.evsshell.client.wait.WaitOn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says once how to go on with many waits that ended early: what waits takes many IDs, so hints that
 * differ by an ID become one with all of them, behind the last failure concerned.
 */
final class SharedHints {
    private SharedHints() {}

    /** The failures in their order. */
    static List<EvsException> in(List<EvsException> failures) {
        Map<WaitOn, List<String>> idsByHint = new LinkedHashMap<>();
        for (EvsException failure : failures) {
            if (failure.detail().hint() instanceof WaitOn hint) {
                idsByHint
                        .computeIfAbsent(hint.of(List.of()), any -> new ArrayList<>())
                        .addAll(hint.ids());
            }
        }
        List<EvsException> told = new ArrayList<>(failures);
        for (int place = failures.size() - 1; place >= 0; place--) {
            if (failures.get(place).detail().hint() instanceof WaitOn hint) {
                List<String> ids = idsByHint.remove(hint.of(List.of()));
                Hint shared = ids == null ? null : hint.of(ids);
                told.set(place, failures.get(place).withHint(shared));
            }
        }
        return told;
    }
}
