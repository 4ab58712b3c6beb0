package org.evsshell.commands.tag;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.json.Json;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.tag.Tags;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code tag list}: the tags of a disk, or all that are in use. */
final class TagList implements ReadCommand {
    private static final Parameter<String> DISK =
            Parameter.argument(
                            "DISK",
                            "ID or name of a disk; every tag in use if left out.",
                            ValueSource.DISKS)
                    .optional();

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "tag",
                            "list",
                            "Lists the tags of a disk, or all that are in use.",
                            List.of(DISK))
                    .describedAs(
                            "Only EVS has tags; plain OpenStack has metadata: see metadata list.")
                    .withExamples(
                            new Example("tag list data-01", "The tags of one disk."),
                            new Example("tag list", "Every key in use, with all its values."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        EvsClient client = invocation.client();
        String reference = invocation.find(DISK).orElse(null);
        if (reference == null) {
            return new Result.Rows(TagLayout.USED, client.tags().used());
        }
        client.tags().demandTags("metadata list disk " + reference);
        Disk disk = client.disks().resolve(reference);
        return new Result.Rows(
                TagLayout.TAGS,
                RowStream.of(Tags.pairs(Json.object(client.tags().list(disk.id())))));
    }
}
