package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.architecture.SourceTree;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tests that {@code docs/oddities.md} names exist. */
final class OdditiesTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private final SourceTree tree = SourceTree.here();

    @Test
    void everyTestNamedIsThere() {
        List<Path> tests = tree.files("Test.java");
        Matcher named = NAMED.matcher(tree.read("docs/oddities.md"));
        int count = 0;
        while (named.find()) {
            count++;
            String test = named.group(1);
            String method = " " + named.group(2) + "(";
            assertThat(tests)
                    .as("%s has%s)", test, method)
                    .anyMatch(file -> isIn(file, test + ".java", method));
        }
        assertThat(count).isGreaterThan(20);
    }

    private static boolean isIn(Path file, String name, String method) {
        return file.getFileName().toString().equals(name) && SourceTree.read(file).contains(method);
    }
}
