package org.evsshell.commands.tag;

import org.evsshell.client.page.PagedRows;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Action;

import java.util.List;

/** {@code tag find}: the disks with certain tags. */
final class TagFind implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "tag",
                            "find",
                            "Lists the disks with certain tags.",
                            List.of(TagWords.TAGS, TagWords.NAME))
                    .describedAs(
                            "Different keys must all be there. Only EVS has tags; on plain"
                                    + " OpenStack look for metadata with disk list --query.")
                    .withExamples(
                            new Example("tag find role=db", "The disks of the databases."),
                            new Example(
                                    "tag find role=db role=kafka -o ids",
                                    "The IDs of the disks of both, to feed other commands with."),
                            new Example(
                                    "tag find stage role=web --name root",
                                    "Disks of web servers with any tag stage and 'root' in the"
                                            + " name."))
                    .ruledBy(Action.TAG_FIND);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        int limit = invocation.limit().orElse(PagedRows.LARGEST_PAGE);
        return new Result.Rows(
                TagLayout.FOUND,
                invocation.client().tags().find(TagWords.query(invocation), limit));
    }
}
