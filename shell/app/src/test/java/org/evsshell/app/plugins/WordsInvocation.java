package org.evsshell.app.plugins;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invocation with these words by parameter, of a command that calls no service. */
record WordsInvocation(Map<String, Object> values, List<String> lines) implements Invocation {

    /** Binds the words by the readers of a spec, as the shell does. */
    static WordsInvocation of(List<Parameter<?>> parameters, Map<String, List<String>> words) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter<?> parameter : parameters) {
            List<String> typed = words.get(parameter.name());
            if (typed != null) {
                values.put(parameter.name(), parameter.reader().read(typed));
            }
        }
        return new WordsInvocation(values, new ArrayList<>());
    }

    @Override
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow();
    }

    @Override
    @SuppressWarnings("unchecked") // made by the reader of a parameter of the same name
    public <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter.name()));
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
        return new Console() {
            @Override
            public void note(String text) {
                lines.add(text);
            }

            @Override
            public void warn(String text) {
                lines.add("Warning: " + text);
            }

            @Override
            public void progress(String text) {}

            @Override
            public boolean canAsk() {
                return false;
            }

            @Override
            public boolean ask(String question) {
                throw new AssertionError("nothing is asked");
            }
        };
    }

    @Override
    public Duration timeout() {
        return Duration.ofMinutes(30);
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
