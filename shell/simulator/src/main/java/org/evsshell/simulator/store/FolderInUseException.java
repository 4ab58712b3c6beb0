package org.evsshell.simulator.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another simulator owns the folder; it must stop first, or another folder be chosen. */
public final class FolderInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    public FolderInUseException(Path folder) {
        super(
                "The folder "
                        + folder
                        + " is in use by another simulator. Stop it, or choose another folder"
                        + " with --state DIR.");
    }
}
