package org.evsshell.app.prompt;

import org.jline.reader.impl.history.DefaultHistory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * JLine's history over our file: each line is kept when it is entered, unless it may hold a secret.
 */
final class LineHistory extends DefaultHistory {
    private final HistoryFile file;
    private final Consumer<String> warn;
    private @Nullable String failure;

    LineHistory(HistoryFile file, Consumer<String> warn) {
        this.file = file;
        this.warn = warn;
    }

    @Override
    public void load() {
        try {
            file.trim();
            for (HistoryFile.Entry entry : file.read()) {
                internalAdd(entry.time(), entry.line());
            }
        } catch (IOException e) {
            tell(e);
        }
    }

    /** Every line is kept at once. */
    @Override
    public void save() {}

    @Override
    public void add(Instant time, String line) {
        boolean hidden = line.startsWith(" ") || line.isBlank();
        boolean again = !isEmpty() && get(last()).equals(line.strip());
        if (hidden || again || SecretLine.holds(line)) {
            return;
        }
        internalAdd(time, line.strip());
        resetIndex();
        try {
            file.append(new HistoryFile.Entry(time, line.strip()));
        } catch (IOException e) {
            tell(e);
        }
    }

    /** Once is enough. */
    private void tell(IOException reason) {
        if (failure == null) {
            failure = String.valueOf(reason.getMessage());
            warn.accept("The history cannot be kept: " + failure);
        }
    }
}
