package org.evsshell.tests.coverage;

import org.evsshell.tests.catalogue.CatalogueRow;
import org.evsshell.tests.catalogue.RoutesOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What another program asked the simulator in the suite against real servers, which compares this
 * list with what it sees: a call a line, an asterisk for each ID.
 */
record Asked(List<String> calls) {
    private static final Path FOLDER = Path.of("src/test/resources/fidelity");

    static Asked by(String program) {
        try {
            return new Asked(Files.readAllLines(FOLDER.resolve(program + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(CatalogueRow row) {
        return calls.stream()
                .filter(call -> !call.startsWith("#"))
                .anyMatch(
                        call -> {
                            int blank = call.indexOf(' ');
                            return RoutesOf.isFor(
                                    row, call.substring(0, blank), call.substring(blank + 1));
                        });
    }
}
