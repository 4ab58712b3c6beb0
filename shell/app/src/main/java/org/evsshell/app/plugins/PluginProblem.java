package org.evsshell.app.plugins;

/** Why a plugin is left out, in words that continue "plugin X is left out:". */
final class PluginProblem extends Exception {
    private static final long serialVersionUID = 1L;

    PluginProblem(String why) {
        super(why);
    }

    PluginProblem(String why, Throwable cause) {
        super(why, cause);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
