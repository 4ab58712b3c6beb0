package org.evsshell.script;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names places in scripts as the user would: the engine knows files by their real path, the user by
 * what was typed.
 */
final class Places {
    private final @Nullable String realPrefix;
    private final String typedPrefix;
    private final String script;

    private Places(@Nullable String realPrefix, String typedPrefix, String script) {
        this.realPrefix = realPrefix;
        this.typedPrefix = typedPrefix;
        this.script = script;
    }

    /** Places below a script's real folder, by the path typed for the script. */
    static Places of(Path realFolder, Path typed) {
        Path parent = typed.getParent();
        String separator = typed.getFileSystem().getSeparator();
        return new Places(
                realFolder + separator, parent == null ? "" : parent + separator, typed.toString());
    }

    /** Places in lines that are in no file. */
    static Places none() {
        return new Places(null, "", "js");
    }

    /** The script itself, for when no line is known. */
    String script() {
        return script;
    }

    /** A text with real paths as the user knows them. */
    String named(String text) {
        return realPrefix == null ? text : text.replace(realPrefix, typedPrefix);
    }

    /** {@code file:line:column} of the innermost frame in script code; empty if there is none. */
    String innermost(String frames) {
        for (String line : frames.lines().toList()) {
            String place = placeOf(line);
            if (!place.equals("native")) {
                return named(place);
            }
        }
        return "";
    }

    /** The frames as shown under an error: as the user knows them, without the module's start. */
    String shown(String frames) {
        List<String> lines = new ArrayList<>(named(frames).lines().toList());
        int last = lines.size() - 1;
        // The engine adds the module's first character as the caller of its body.
        if (last > 0 && lines.get(last).endsWith(":1:1")) {
            lines.remove(last);
        }
        return String.join("\n", lines);
    }

    private static String placeOf(String frame) {
        int open = frame.lastIndexOf(" (");
        if (open >= 0 && frame.endsWith(")")) {
            return frame.substring(open + 2, frame.length() - 1);
        }
        return frame.strip().substring("at ".length());
    }
}
