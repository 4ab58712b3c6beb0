package org.evsshell.simulator.world;

import java.util.Set;

/** Names of disks inside servers. */
public final class Devices {
    private static final String FIRST = "/dev/vda";
    private static final int LETTERS = 26;

    private Devices() {}

    /** The name of the disk of a number, 0 being the one a server starts from. */
    public static String name(int number) {
        return number < LETTERS
                ? "/dev/vd" + (char) ('a' + number)
                : FIRST + (char) ('a' + number - LETTERS);
    }

    /** The first name for a data disk that is not taken. */
    public static String free(Set<String> taken) {
        int number = 1;
        while (taken.contains(name(number))) {
            number++;
        }
        return name(number);
    }
}
