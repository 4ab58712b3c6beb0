package org.evsshell.app.springshell;

import org.springframework.shell.core.InputReader;

/** Commands ask through their console, never through Spring Shell. */
final class NoInput implements InputReader {
    static final NoInput INSTANCE = new NoInput();

    private NoInput() {}
}
