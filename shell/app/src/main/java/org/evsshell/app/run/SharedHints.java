package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says once how to go on with many waits that ended early: what waits takes many IDs, so hints that
 * differ by an ID become one with all of them, behind the last failure concerned.
 */
final class SharedHints {
    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private SharedHints() {}

    /** The failures in their order. */
    static List<EvsException> in(List<EvsException> failures) {
        List<EvsException> told = new ArrayList<>(failures);
        for (List<Integer> alike : alike(failures).values()) {
            List<String> ids = new ArrayList<>();
            for (int place : alike) {
                EvsException failure = failures.get(place);
                ids.add(idIn(failure).results().findFirst().orElseThrow().group());
                told.set(place, withoutHint(failure));
            }
            EvsException last = failures.get(alike.getLast());
            told.set(
                    alike.getLast(), last.withHint(idIn(last).replaceFirst(String.join(" ", ids))));
        }
        return told;
    }

    /** Where the failures stand whose hints are the same but for the ID. */
    private static Map<String, List<Integer>> alike(List<EvsException> failures) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < failures.size(); place++) {
            Matcher id = idIn(failures.get(place));
            if (id.find()) {
                places.computeIfAbsent(id.replaceFirst("ID"), hint -> new ArrayList<>()).add(place);
            }
        }
        return places;
    }

    private static Matcher idIn(EvsException failure) {
        boolean waited =
                failure.kind() == ErrorKind.INTERRUPTED || failure.kind() == ErrorKind.TIMEOUT;
        return ID.matcher(waited ? failure.hint().orElse("") : "");
    }

    private static EvsException withoutHint(EvsException failure) {
        return EvsException.of(
                failure.kind(), failure.message(), failure.detail().withHint(null), failure);
    }
}
