package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.render.Renderer;
import org.junit.jupiter.api.Test;

import java.util.List;

final class RenderersTest {
    private static final Renderer PLUGIN = new JsonRenderer();

    private final Renderers renderers =
            new Renderers(() -> List.of("html", "table"), name -> PLUGIN);

    @Test
    void knowsEveryFormatByItsName() {
        assertThat(renderers.names())
                .containsExactly("table", "tsv", "json", "ndjson", "yaml", "csv", "ids", "html");
        for (String name : Renderers.builtIn().names()) {
            assertThat(renderers.byName(name).name()).isEqualTo(name);
        }
    }

    @Test
    void asksThePluginForItsOwnFormatOnly() {
        assertThat(renderers.byName("html")).isSameAs(PLUGIN);
        assertThat(renderers.byName("table")).isInstanceOf(TableRenderer.class);
    }

    @Test
    void namesTheFormatsForOneThereIsNot() {
        assertThatThrownBy(() -> Renderers.builtIn().byName("xml"))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.USAGE);
                            assertThat(e).hasMessage("There is no output format 'xml'.");
                            assertThat(e.hint())
                                    .contains(
                                            "Use one of: table, tsv, json, ndjson, yaml, csv,"
                                                    + " ids.");
                        });
    }
}
