package org.evsshell.app.prompt;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells lines that may hold a secret: those are never kept. Rather one too many than one too few.
 */
final class SecretLine {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(password|passwd|passcode|secret|token|auth_?key|access_?key|api_?key)\\w*"
                            + "[\"']?\\s*[:=]|x-auth-token|x-subject-token");

    /** Fernet tokens, JSON web tokens and keys in PEM form. */
    private static final Pattern SHAPED =
            Pattern.compile(
                    "gAAAA[A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{20}|-----BEGIN|://[^/\\s:@]+:[^/\\s@]+@");

    private SecretLine() {}

    static boolean holds(String line) {
        return NAMED.matcher(line.toLowerCase(Locale.ROOT)).find() || SHAPED.matcher(line).find();
    }
}
