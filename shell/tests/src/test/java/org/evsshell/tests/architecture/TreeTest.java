package org.evsshell.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the tree promises to people who clone it: it stands alone, and its lists are complete. */
final class TreeTest {
    /** The folders of the places it was written in; put together so that this file is clean too. */
    private static final List<String> FOREIGN =
            List.of(
                    "/work" + "/",
                    "/tmp/" + "brief",
                    "/tmp/" + "os/",
                    "evs-api" + "/",
                    "/ro" + "ot/");

    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\|");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern DECISION = Pattern.compile("(\\d{3})-[a-z0-9-]+\\.md");

    private final SourceTree tree = SourceTree.here();

    @Test
    void nothingNamesAFolderOfAnotherMachine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : tree.files("")) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String foreign : FOREIGN) {
                if (text.contains(foreign)) {
                    found.add(tree.name(file) + ": " + foreign);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyDependencyHasItsLine() {
        Set<String> declared = new TreeSet<>();
        for (Path pom : tree.files("pom.xml")) {
            Matcher dependency = DEPENDENCY.matcher(SourceTree.read(pom));
            while (dependency.find()) {
                if (!dependency.group(1).equals("org.evsshell")) {
                    declared.add(dependency.group(1) + ":" + dependency.group(2));
                }
            }
        }
        assertThat(allOf(LISTED, "docs/dependencies.md")).isEqualTo(declared);
    }

    @Test
    void everyInvariantNamesATestThereIs() {
        Set<String> named = allOf(NAMED_TEST, "docs/INVARIANTS.md");
        Set<String> there =
                tree.files("Test.java").stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndListed() {
        String index = tree.read("docs/adr/README.md");
        List<String> numbers = new ArrayList<>();
        for (Path file : tree.files(".md")) {
            Matcher decision = DECISION.matcher(file.getFileName().toString());
            if (tree.name(file).startsWith("docs/adr/") && decision.matches()) {
                numbers.add(decision.group(1));
                assertThat(index).contains("(" + file.getFileName() + ")");
            }
        }
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= numbers.size(); number++) {
            expected.add("%03d".formatted(number));
        }
        assertThat(numbers).hasSizeGreaterThan(12).isEqualTo(expected);
    }

    private Set<String> allOf(Pattern pattern, String file) {
        return pattern.matcher(tree.read(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
