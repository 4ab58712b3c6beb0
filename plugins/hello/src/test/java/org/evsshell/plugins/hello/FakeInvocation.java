package org.evsshell.plugins.hello;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An invocation with these arguments, of a command that calls no service. */
record FakeInvocation(List<String> words) implements Invocation {
    @Override
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow();
    }

    @Override
    public <T> Optional<T> find(Parameter<T> parameter) {
        if (!words.isEmpty()) {
            return Optional.of(parameter.reader().read(words));
        }
        return Optional.ofNullable(parameter.standard())
                .map(standard -> parameter.reader().read(List.of(standard)));
    }

    @Override
    public EvsClient client() {
        throw new AssertionError("this command calls no service");
    }

    @Override
    public CancelScope scope() {
        return new CancelScope();
    }

    @Override
    public Console console() {
        throw new AssertionError("this command says nothing");
    }

    @Override
    public Duration timeout() {
        return Duration.ZERO;
    }

    @Override
    public Optional<Integer> limit() {
        return Optional.empty();
    }

    @Override
    public String secret(@Nullable String file, String prompt) {
        throw new AssertionError("no secret is needed here");
    }
}
