package org.evsshell.app.run;

import org.evsshell.app.environment.Environment;

/** Whether colours and a moving cursor may be used, and how wide the terminal is. */
final class Colours {
    private final Environment environment;

    Colours(Environment environment) {
        this.environment = environment;
    }

    /** {@code always} beats {@code NO_COLOR}; {@code auto} wants a terminal that can. */
    boolean wanted(String color, boolean terminal) {
        return switch (color) {
            case "always" -> true;
            case "never" -> false;
            default -> terminal && !dumb() && environment.variable("NO_COLOR") == null;
        };
    }

    /** Whether the terminal cannot move its cursor. */
    boolean dumb() {
        return "dumb".equals(environment.variable("TERM"));
    }

    int width() {
        return environment.terminal().width();
    }
}
