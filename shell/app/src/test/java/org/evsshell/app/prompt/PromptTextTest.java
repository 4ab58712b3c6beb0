package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.prompt.PromptText.Care;
import org.junit.jupiter.api.Test;

class PromptTextTest {
    @Test
    void namesCloudAndRegion() {
        assertThat(new PromptText("prod", "eu-de", Care.NORMAL).plain()).isEqualTo("prod eu-de> ");
        assertThat(new PromptText("demo", "", Care.DEMO).plain()).isEqualTo("demo> ");
    }

    @Test
    void warnsOfProductionWithAndWithoutColour() {
        PromptText text = new PromptText("prod", "eu-de", Care.PRODUCTION);

        assertThat(text.plain()).isEqualTo("prod eu-de (production)> ");
        assertThat(text.coloured().toAnsi()).isEqualTo("\u001b[37;41;1mprod\u001b[0m eu-de> ");
    }

    @Test
    void cannotBeSteeredByACloudsName() {
        assertThat(new PromptText("a\u001b[31mb", "\u202e", Care.NORMAL).plain())
                .isEqualTo("a\\u001b[31mb \\u202e> ");
    }
}
