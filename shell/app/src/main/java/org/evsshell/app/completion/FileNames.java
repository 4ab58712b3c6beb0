package org.evsshell.app.completion;

import org.evsshell.app.render.SafeText;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Files and folders that a typed path can become. */
final class FileNames {
    private static final int MOST_READ = 10_000;

    private final Path folder;
    private final Path home;

    /** Relative paths start at {@code folder}, those with a tilde at {@code home}. */
    FileNames(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    List<Offer> of(String typed) {
        int slash = typed.lastIndexOf('/');
        String lead = typed.substring(0, slash + 1);
        String part = typed.substring(slash + 1);
        List<Offer> offers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place(lead))) {
            int read = 0;
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean hidden = name.startsWith(".") && !part.startsWith(".");
                if (name.startsWith(part) && !hidden) {
                    offers.add(offer(lead, name, Files.isDirectory(file)));
                }
                if (++read == MOST_READ) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return List.of(); // no such folder, or not ours to read: nothing to offer
        }
        offers.sort(Comparator.comparing(Offer::value));
        return offers;
    }

    private Path place(String lead) {
        if (lead.startsWith("~/")) {
            return home.resolve(lead.substring(2));
        }
        return folder.resolve(lead);
    }

    private static Offer offer(String lead, String name, boolean isFolder) {
        String shown = SafeText.visible(name);
        return isFolder
                ? new Offer(lead + name + "/", List.of(shown + "/"), false)
                : new Offer(lead + name, List.of(shown), true);
    }
}
