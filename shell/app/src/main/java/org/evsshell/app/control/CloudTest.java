package org.evsshell.app.control;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/** {@code cloud test}: whether the cloud lets us in and answers. */
final class CloudTest implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.read("cloud", "test", "Tests whether the cloud can be used.", List.of())
                    .describedAs("Authenticates and asks for one disk.")
                    .withExamples(new Example("cloud test", "Region, project and dialect."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        CloudInfo info = invocation.client().cloud();
        try (RowStream rows = invocation.client().disks().list(DiskFilter.ALL, 1)) {
            boolean any = rows.hasNext();
            invocation.console().note(any ? "It answers." : "It answers; there are no disks.");
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", info.name());
        json.put("region", info.region());
        json.put("project_id", info.projectId());
        json.put("dialect", info.dialect().name().toLowerCase(Locale.ROOT));
        return new Result.Item(CloudLayout.TESTED, json);
    }
}
