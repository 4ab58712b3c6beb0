package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.script.api.Declarations;
import org.evsshell.script.api.EvsRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Specs, declarations and the objects scripts really get say the same. */
final class DeclarationsTest {
    private static final Path COMMITTED = Path.of("../../scripts-examples/evs.d.ts");
    private static final Pattern INTERFACE = Pattern.compile("(?ms)^interface (\\w+).*?^}");
    private static final Pattern METHOD = Pattern.compile("(?m)^ {2}(\\w+)\\(");

    @TempDir private Path folder;

    @Test
    void committedFileIsWhatTheSpecsSay() throws IOException {
        String expected = Declarations.of(EvsRoot.OBJECTS);
        if ("write".equals(System.getProperty("evs.reference"))) {
            Files.writeString(COMMITTED, expected);
        }
        assertThat(Files.readString(COMMITTED))
                .as("scripts-examples/evs.d.ts: run this test with -Devs.reference=write")
                .isEqualTo(expected);
    }

    @Test
    void everyMethodDeclaredIsThereAndNoOther() throws IOException {
        String file = Files.readString(COMMITTED);
        ScriptHost host =
                new ScriptHost(
                        new ScriptSettings("1", List.of(), List.of(), (rows, columns) -> ""));
        ScriptFixture fixture = new ScriptFixture(folder);
        Path script =
                fixture.write(
                        "main.js",
                        """
                        for (const root of [evs, evs.async]) {
                          const prefix = root === evs ? 'Evs' : 'AsyncEvs';
                          for (const name of Object.keys(root)) {
                            if (name === 'async' || name === 'cloud') continue;
                            const owner = root[name];
                            if (typeof owner !== 'object') continue;
                            const type = prefix + name[0].toUpperCase() + name.slice(1);
                            for (const method of Object.keys(owner)) print(`${type}.${method}`);
                          }
                        }
                        """);
        host.run(script, List.of(), fixture.invocation());

        assertThat(new TreeSet<>(fixture.output.standard().lines().toList()))
                .isEqualTo(new TreeSet<>(declared(file)));
    }

    @Test
    void everyMethodAndParameterHasHelp() {
        List<String> without = new ArrayList<>();
        for (ScriptObject object : EvsRoot.OBJECTS) {
            for (ScriptMethod method : object.methods()) {
                String name = ScriptMethods.nameOf(object, method);
                if (method.help().isBlank() || !method.example().contains("evs." + name + "(")) {
                    without.add(name);
                }
                for (ScriptParameter parameter : method.parameters()) {
                    addWithoutHelp(name, parameter, without);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static void addWithoutHelp(
            String method, ScriptParameter parameter, List<String> without) {
        if (parameter.help().isBlank()) {
            without.add(method + "." + parameter.name());
        }
        parameter.fields().forEach(field -> addWithoutHelp(method, field, without));
    }

    private static List<String> declared(String file) {
        List<String> methods = new ArrayList<>();
        Matcher block = INTERFACE.matcher(file);
        while (block.find()) {
            String type = block.group(1);
            if (!type.matches("(Async)?Evs\\w+")) {
                continue;
            }
            Matcher method = METHOD.matcher(block.group());
            while (method.find()) {
                methods.add(type + "." + method.group(1));
            }
        }
        return methods;
    }
}
