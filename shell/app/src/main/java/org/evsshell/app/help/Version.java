package org.evsshell.app.help;

/** The shell's own version. */
public final class Version {
    /** As in the parent POM, without what marks a build between releases. */
    public static final String NUMBER = "0.1.0";

    /** What {@code --version} prints. */
    public static final String LINE = "evs " + NUMBER;

    private Version() {}
}
