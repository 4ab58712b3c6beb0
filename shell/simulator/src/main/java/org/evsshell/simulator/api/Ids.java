package org.evsshell.simulator.api;

/** The form of IDs. */
final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int index = 0; index < LENGTH; index++) {
            boolean dash = index == 8 || index == 13 || index == 18 || index == 23;
            char each = text.charAt(index);
            if (dash ? each != '-' : Character.digit(each, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
