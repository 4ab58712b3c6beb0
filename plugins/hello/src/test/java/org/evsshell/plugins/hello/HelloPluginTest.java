package org.evsshell.plugins.hello;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.script.ScriptMethod;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

final class HelloPluginTest {
    private final HelloPlugin plugin = new HelloPlugin();

    @Test
    void greetsByName() {
        Result result = greet().run(new FakeInvocation(List.of("Ada")));

        assertThat(result).isEqualTo(new Result.Message("Hello, Ada!"));
    }

    @Test
    void greetsEverybodyWithoutAName() {
        Result result = greet().run(new FakeInvocation(List.of()));

        assertThat(result).isEqualTo(new Result.Message("Hello, world!"));
    }

    @Test
    void describesItselfForHelp() {
        ShellCommand greet = greet();

        assertThat(greet.spec().summary()).isEqualTo("Says hello.");
        assertThat(greet.spec().examples()).isNotEmpty();
    }

    @Test
    void givesScriptsTheSameGreeting() {
        ScriptMethod method = plugin.scriptObjects().getFirst().methods().getFirst();

        assertThat(method.name()).isEqualTo("greet");
        assertThat(method.parameters().getFirst().optional()).isTrue();
    }

    @Test
    void declaresWhatItAdds() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(HelloPlugin.class.getResourceAsStream("/plugin.json"))) {
            JsonNode declared = JsonMapper.shared().readTree(text);

            assertThat(declared.path("main").asString()).isEqualTo(HelloPlugin.class.getName());
            assertThat(declared.path("nouns")).hasToString("[\"hello\"]");
            assertThat(declared.path("scriptObjects")).hasToString("[\"hello\"]");
        }
    }

    private ReadCommand greet() {
        return (ReadCommand) plugin.commands().getFirst();
    }
}
