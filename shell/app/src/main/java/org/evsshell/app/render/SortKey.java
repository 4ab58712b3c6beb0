package org.evsshell.app.render;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * One key of {@code --sort}: a field of the service, up or down. Numbers count as numbers; rows
 * without a value come last, either way.
 */
record SortKey(String field, boolean descending) {
    /**
     * Reads {@code KEY[:asc|:desc],...}.
     *
     * @throws EvsException of kind {@code USAGE} for another direction
     */
    static List<SortKey> parse(String text) {
        List<SortKey> keys = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            keys.add(parseOne(text.substring(start, end).strip()));
            start = end + 1;
        }
        return keys;
    }

    private static SortKey parseOne(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            return new SortKey(text, false);
        }
        String direction = text.substring(colon + 1);
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "The sort key '" + text + "' has an unknown direction '" + direction + "'.",
                    "Use KEY, KEY:asc or KEY:desc.");
        }
        return new SortKey(text.substring(0, colon), direction.equals("desc"));
    }

    int compare(JsonNode left, JsonNode right) {
        if (isNone(left) || isNone(right)) {
            return Boolean.compare(isNone(left), isNone(right));
        }
        int order = compareValues(left, right);
        return descending ? -order : order;
    }

    private static boolean isNone(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    private static int compareValues(JsonNode left, JsonNode right) {
        if (left.isIntegralNumber() && right.isIntegralNumber()) {
            return left.bigIntegerValue().compareTo(right.bigIntegerValue());
        }
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        if (left.isNumber() != right.isNumber()) {
            return left.isNumber() ? -1 : 1;
        }
        return MachineText.of(left).compareTo(MachineText.of(right));
    }
}
