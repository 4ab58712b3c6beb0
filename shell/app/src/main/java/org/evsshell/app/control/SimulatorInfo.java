package org.evsshell.app.control;

import org.evsshell.app.demo.DemoCloud;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.storage.Homes;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/** {@code simulator info}: where the demo's world lives and what is in it. */
final class SimulatorInfo implements ReadCommand {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Folder", "folder", ColumnType.TEXT),
                    Column.of("Dialect", "dialect", ColumnType.TEXT),
                    Column.of("Disks", "disks", ColumnType.NUMBER),
                    Column.of("Snapshots", "snapshots", ColumnType.NUMBER));
    private static final Layout LAYOUT = new Layout("simulator", COLUMNS, COLUMNS);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "simulator",
                            "info",
                            "Shows where the demo's world lives and what is in it.",
                            List.of(GlobalParameters.STATE))
                    .withExamples(new Example("simulator info", "The demo's folder and contents."));

    private final Environment environment;
    private final Homes homes;

    SimulatorInfo(Environment environment, Homes homes) {
        this.environment = environment;
        this.homes = homes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String state = invocation.find(GlobalParameters.STATE).orElse("");
        Path folder =
                state.isEmpty()
                        ? DemoCloud.folder(homes.state())
                        : environment.folder().resolve(state);
        DemoCloud.Census census = DemoCloud.census(folder, environment.clock());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folder", folder.toString());
        json.put("dialect", census.dialect());
        json.put("disks", census.disks());
        json.put("snapshots", census.snapshots());
        return new Result.Item(LAYOUT, json);
    }
}
