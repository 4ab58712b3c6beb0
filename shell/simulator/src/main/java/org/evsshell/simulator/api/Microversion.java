package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

import java.util.Optional;

/**
 * The microversion of a call to {@code /v3}, as {@code 3.minor}. Its refusals are those of Cinder
 * 21.3, compared 2026-11-23.
 */
record Microversion(int minor) {
    static final Microversion LOWEST = new Microversion(0);

    /** The highest: 3.70 of Cinder Zed; EVS documents 3.50. */
    static Microversion highest(Dialect dialect) {
        return switch (dialect) {
            case EVS -> new Microversion(50);
            case CINDER -> new Microversion(70);
        };
    }

    boolean atLeast(int other) {
        return minor >= other;
    }

    /** Cinder has no such call before; the refusal is that of a path nobody knows. */
    static void demand(Call call, int least) {
        if (!call.microversion().atLeast(least)) {
            throw Refusal.of(404, null, "The resource could not be found.");
        }
    }

    static Microversion of(Optional<String> header, Dialect dialect) {
        if (header.isEmpty()) {
            return LOWEST;
        }
        for (String part : header.get().split(",", -1)) {
            String text = part.strip();
            if (text.startsWith("volume ")) {
                return parse(text.substring("volume ".length()).strip(), highest(dialect));
            }
        }
        throw Refusal.badRequest(
                "The server could not comply with the request since it is either malformed or"
                        + " otherwise incorrect.");
    }

    private static Microversion parse(String version, Microversion highest) {
        if (version.equals("latest")) {
            return highest;
        }
        int dot = version.indexOf('.');
        int major = dot < 0 ? -1 : number(version.substring(0, dot));
        int minor = dot < 0 ? -1 : number(version.substring(dot + 1));
        if (major < 0 || minor < 0) {
            throw Refusal.badRequest(
                    "API Version String "
                            + version
                            + " is of invalid format. Must be of format MajorNum.MinorNum.");
        }
        if (major != 3 || minor > highest.minor) {
            throw Refusal.of(
                    406,
                    null,
                    "Version "
                            + version
                            + " is not supported by the API. Minimum is 3.0 and maximum is "
                            + highest
                            + ".");
        }
        return new Microversion(minor);
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        for (int index = 0; index < text.length(); index++) {
            if (!Character.isDigit(text.charAt(index))) {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return "3." + minor;
    }
}
