package org.evsshell.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What code looks like here, as far as a machine can tell. */
final class StyleTest {
    private static final Pattern VAGUE_NAME =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Base|Common)\\.java");
    private static final Pattern WILDCARD_IMPORT =
            Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;");
    private static final Pattern UNTRACKED_WORK =
            Pattern.compile("\\b(TODO|FIXME)\\b(?! \\(?#\\d+)");
    private static final Pattern UNEXPLAINED_SUPPRESSION =
            Pattern.compile("(?m)@SuppressWarnings\\([^)]*\\)\\s*$");

    private final SourceTree tree = SourceTree.here();

    @Test
    void everyFileIsAsTheFormatterLeavesIt() throws FormatterException {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        List<String> unformatted = new ArrayList<>();
        for (Path file : tree.files(".java")) {
            String source = SourceTree.read(file);
            if (!formatter.formatSourceAndFixImports(source).equals(source)) {
                unformatted.add(tree.name(file));
            }
        }
        assertThat(unformatted).as("run .ci/format on").isEmpty();
    }

    @Test
    void noTypeHasAVagueName() {
        assertThat(javaFiles(file -> VAGUE_NAME.matcher(file.toString()).matches())).isEmpty();
    }

    @Test
    void importsNameWhatTheyImport() {
        assertThat(sourcesWith(WILDCARD_IMPORT)).isEmpty();
    }

    @Test
    void nobodySignsAFile() {
        assertThat(sourcesWith(Pattern.compile("(?m)^\\s*\\*\\s*@author\\b"))).isEmpty();
    }

    @Test
    void workLeftToDoNamesItsIssue() {
        assertThat(sourcesWith(UNTRACKED_WORK)).isEmpty();
    }

    @Test
    void everySuppressionGivesItsReasonOnItsLine() {
        assertThat(sourcesWith(UNEXPLAINED_SUPPRESSION)).isEmpty();
    }

    private List<String> sourcesWith(Pattern pattern) {
        return javaFiles(file -> pattern.matcher(SourceTree.read(file)).find());
    }

    /** All but this file, which spells out what it looks for. */
    private List<String> javaFiles(Predicate<Path> found) {
        return tree.files(".java").stream()
                .filter(file -> !file.endsWith("StyleTest.java"))
                .filter(found)
                .map(tree::name)
                .toList();
    }
}
