package org.evsshell.app.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

final class SignalsTest {
    /** Tells of all signals at once. */
    private static final Signals EACH =
            new Signals() {
                @Override
                public void listen(IntConsumer listener) {
                    listener.accept(130);
                    listener.accept(143);
                    listener.accept(129);
                }

                @Override
                public Signals exceptInterrupt() {
                    return this;
                }

                @Override
                public void end(int exitCode) {}
            };

    @Test
    void anInterruptGoesToSomebodyElse() {
        List<String> heard = new ArrayList<>();

        EACH.interruptsTo(() -> heard.add("interrupt")).listen(code -> heard.add("code " + code));

        assertThat(heard).containsExactly("interrupt", "code 143", "code 129");
    }
}
