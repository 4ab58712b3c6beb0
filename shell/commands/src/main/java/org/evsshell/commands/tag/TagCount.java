package org.evsshell.commands.tag;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Action;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;

/** {@code tag count}: how many disks have certain tags. */
final class TagCount implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "tag",
                            "count",
                            "Counts the disks with certain tags.",
                            List.of(TagWords.TAGS, TagWords.NAME))
                    .describedAs("The service counts; no disk is read.")
                    .withExamples(
                            new Example("tag count role=db", "How many disks the databases have."),
                            new Example("tag count role", "How many disks have the tag role."))
                    .ruledBy(Action.TAG_FIND);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        int count = invocation.client().tags().count(TagWords.query(invocation));
        return new Result.Value(JsonNodeFactory.instance.numberNode(count));
    }
}
