package org.evsshell.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.cloud.CloudProposal;
import org.evsshell.app.line.Binder;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.command.ShellCommand;
import org.junit.jupiter.api.Test;

import java.util.List;

class CloudHintTest {
    private final ShellCommand list =
            new BuiltInPlugin()
                    .commands().stream()
                            .filter(command -> command.spec().words().equals("disk list"))
                            .findFirst()
                            .orElseThrow();

    @Test
    void atThePromptACloudIsUsed() {
        assertThat(hint(new CloudProposal("two"), Mode.PROMPT))
                .isEqualTo("Choose one: cloud use two");
    }

    @Test
    void elsewhereItIsAnOption() {
        assertThat(hint(new CloudProposal("two"), Mode.ONE_SHOT))
                .isEqualTo("Choose one: --cloud two");
    }

    @Test
    void whoTypedTheOptionIsToldTheOption() {
        assertThat(hint(new CloudProposal("two"), Mode.PROMPT, "--cloud", "tow"))
                .isEqualTo("Choose one: --cloud two");
    }

    @Test
    void otherHintsStay() {
        assertThat(hint(Hint.of("Choose one: --cloud two"), Mode.PROMPT))
                .isEqualTo("Choose one: --cloud two");
    }

    private String hint(Hint hint, Mode mode, String... words) {
        EvsException failure = EvsException.of(ErrorKind.USAGE, "None was chosen.", hint);
        return CloudHint.on(failure, mode, Binder.bind(list, List.of(words))).hint().orElse("");
    }
}
