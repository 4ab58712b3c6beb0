package org.evsshell.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class CommandCatalogTest {
    private final FakeCommand list = FakeCommand.of("disk", "list");
    private final FakeCommand run = FakeCommand.of("script", "run");
    private final FakeCommand help = FakeCommand.of("help", "");
    private final CommandCatalog catalog = new CommandCatalog();

    CommandCatalogTest() {
        catalog.add("the shell", List.of(list, run, help));
    }

    @Test
    void findsTheLongestRunOfWords() {
        assertThat(catalog.match(List.of("disk", "list", "x")))
                .contains(new CommandCatalog.Match(list, 2));
        assertThat(catalog.match(List.of("help", "disk")))
                .contains(new CommandCatalog.Match(help, 1));
        assertThat(catalog.match(List.of("disk"))).isEmpty();
        assertThat(catalog.match(List.of())).isEmpty();
    }

    @Test
    void knowsTheShortFormOfScriptRun() {
        assertThat(catalog.match(List.of("run", "a.js")))
                .contains(new CommandCatalog.Match(run, 1));
    }

    @Test
    void refusesTwoCommandsOfOneName() {
        assertThatThrownBy(() -> catalog.add("the plugin mine", List.of(list)))
                .isInstanceOf(EvsException.class)
                .hasMessage("'disk list' comes from the shell and from the plugin mine.");
    }

    @Test
    void asksForPluginsOnlyWhenNothingBuiltInFits() {
        FakeCommand hello = FakeCommand.of("hello", "say");
        boolean[] asked = {false};
        catalog.addPlugins(
                () -> {
                    asked[0] = true;
                    return Map.of("hello", List.of(hello));
                });
        assertThat(catalog.match(List.of("disk", "list"))).isPresent();
        assertThat(asked[0]).isFalse();
        assertThat(catalog.match(List.of("hello", "say")))
                .contains(new CommandCatalog.Match(hello, 2));
        assertThat(catalog.nouns()).contains("hello");
    }

    @Test
    void suggestsWhatIsNear() {
        assertThat(catalog.nearest("disk lst")).startsWith("disk list");
        assertThat(catalog.nearest("zzz")).isEmpty();
    }

    @Test
    void reservesNounsOfLaterVersions() {
        assertThat(catalog.reserved()).contains("disk", "run", "plugin");
    }
}
