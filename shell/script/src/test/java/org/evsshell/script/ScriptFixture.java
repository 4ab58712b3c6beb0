package org.evsshell.script;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs scripts from a folder against {@code evs.fake}. */
final class ScriptFixture {
    static final Layout DISKS =
            new Layout(
                    "disk",
                    List.of(
                            Column.of("ID", "id", ColumnType.ID),
                            Column.of("Name", "name", ColumnType.TEXT)),
                    List.of(Column.of("ID", "id", ColumnType.ID)));

    final FakeService service = new FakeService();
    final RecordingConsole console = new RecordingConsole();
    final RecordingOutput output = new RecordingOutput();
    final CancelScope scope = new CancelScope();
    final ScriptHost host;
    private final Path folder;

    ScriptFixture(Path folder) {
        this.folder = folder;
        this.host =
                new ScriptHost(
                        new ScriptSettings(
                                "1.2.3",
                                List.of(service.object()),
                                List.of(DISKS),
                                ScriptFixture::table));
    }

    ScriptInvocation invocation() {
        return new ScriptInvocation(
                () -> {
                    throw EvsException.of(ErrorKind.CONFIG, "No cloud in this test.");
                },
                scope,
                console,
                output,
                Duration.ofMinutes(1));
    }

    Path write(String name, String code) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String code, String... arguments) {
        return host.run(write("main.js", code), List.of(arguments), invocation());
    }

    /** What the script printed on standard output. */
    String printed(String code) {
        run(code);
        return output.standard();
    }

    /** What the script exports by default. */
    JsonNode exported(String code) {
        return switch (run(code)) {
            case Result.Value value -> value.json();
            case Result.Item item -> item.json();
            case Result.Message message ->
                    tools.jackson.databind.node.StringNode.valueOf(message.text());
            case Result.Rows rows -> Json.array(rows.rows().toList());
            case Result.Outcomes outcomes -> throw new AssertionError(outcomes);
            case Result.Nothing nothing -> throw new AssertionError(nothing);
        };
    }

    /** The folder's name taken out, so that tests can state whole messages. */
    String withoutFolder(String text) {
        return text.replace(folder + "/", "");
    }

    private static String table(Result.Rows rows, List<String> columns) {
        StringBuilder text = new StringBuilder();
        rows.layout().columns().forEach(column -> text.append(column.heading()).append('|'));
        text.append('\n');
        rows.rows()
                .forEachRemaining(
                        row -> {
                            rows.layout()
                                    .columns()
                                    .forEach(
                                            column ->
                                                    text.append(
                                                                    column.getter()
                                                                            .apply(row)
                                                                            .asString(""))
                                                            .append('|'));
                            text.append('\n');
                        });
        return text.toString();
    }

    /** Makes JSON in tests. */
    static final class Json {
        private Json() {}

        static JsonNode array(List<? extends JsonNode> nodes) {
            return tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode().addAll(nodes);
        }
    }
}
