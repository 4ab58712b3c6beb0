package org.evsshell.plugins.hello;

import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;

/** {@code evs.hello}: the same for scripts. */
final class HelloObject {
    private static final ScriptMethod GREET =
            ScriptMethod.reading(
                    "greet",
                    "Says hello.",
                    "evs.hello.greet('Ada')",
                    List.of(
                            ScriptParameter.optional(
                                    "name",
                                    ScriptType.STRING,
                                    "Who is greeted; the world by default.")),
                    ScriptType.STRING,
                    HelloObject::greet);

    private HelloObject() {}

    static ScriptObject spec() {
        return new ScriptObject(
                "hello", "Greetings, as an example of a plugin.", "", List.of(GREET));
    }

    private static JsonNode greet(ScriptCall call) {
        String name = call.argument(0).asString(Greeting.ANYBODY);
        return JsonNodeFactory.instance.stringNode(Greeting.to(name));
    }
}
