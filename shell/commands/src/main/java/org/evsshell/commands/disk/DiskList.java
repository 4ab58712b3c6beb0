package org.evsshell.commands.disk;

import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.client.tag.TagQuery;
import org.evsshell.commands.tag.TagWords;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** {@code disk list}: every disk of the project, or those that pass the filters. */
final class DiskList implements ReadCommand {
    private static final int LARGEST_PAGE = 1000;

    private static final Parameter<String> NAME =
            Parameter.text("name", "NAME", "Only disks of exactly this name.");
    private static final Parameter<String> STATUS =
            Parameter.text("status", "STATUS", "Only disks in this state.")
                    .from(DiskStatuses.SOURCE);
    private static final Parameter<String> TYPE =
            Parameter.text("type", "TYPE", "Only disks of this type.").from(ValueSource.TYPES);
    private static final Parameter<String> ZONE =
            Parameter.text("zone", "ZONE", "Only disks in this availability zone.")
                    .from(ValueSource.ZONES);
    private static final Parameter<Map<String, List<String>>> TAGS =
            Parameter.option(
                            "tag",
                            "KEY[=VALUE]",
                            "Only disks with this tag (EVS); a key several times means one of its"
                                    + " values.",
                            TagWords.READER)
                    .repeated()
                    .from(ValueSource.TAG_KEYS);
    private static final Parameter<String> SERVER =
            Parameter.text(
                            "server",
                            "SERVER",
                            "Only disks attached to this server, by its ID or name.")
                    .from(ValueSource.SERVERS);
    private static final Parameter<Boolean> MULTIATTACH =
            Parameter.openFlag("multiattach", "Only shared disks; --no-multiattach: only others.");
    private static final Parameter<Boolean> BOOTABLE =
            Parameter.openFlag("bootable", "Only bootable disks; --no-bootable: only others.");
    private static final Parameter<List<String>> IDS =
            Parameter.option("id", "ID", "Only disks of these IDs.", Reader.TEXTS)
                    .repeated()
                    .from(ValueSource.DISKS);

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "disk",
                            "list",
                            "Lists disks.",
                            List.of(
                                    NAME,
                                    STATUS,
                                    TYPE,
                                    ZONE,
                                    TAGS,
                                    SERVER,
                                    MULTIATTACH,
                                    BOOTABLE,
                                    IDS))
                    .describedAs(
                            "Reads every page, however many disks there are. Several filters must"
                                    + " all hold.")
                    .withExamples(
                            new Example("disk list", "All disks of the project."),
                            new Example(
                                    "disk list --status available --sort size:desc --limit 5",
                                    "The five largest disks nobody uses."),
                            new Example(
                                    "disk list --zone eu-de-01 -o json --query '[].name'",
                                    "The names of the disks in one zone, as JSON."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        DiskFilter filter =
                new DiskFilter(
                                invocation.find(NAME).orElse(null),
                                invocation.find(STATUS).orElse(null),
                                invocation.find(TYPE).orElse(null),
                                invocation.find(ZONE).orElse(null),
                                invocation.find(MULTIATTACH).orElse(null),
                                invocation.find(BOOTABLE).orElse(null),
                                invocation.find(IDS).orElse(List.of()))
                        .on(server(invocation));
        return new Result.Rows(DiskLayout.DISKS, rows(invocation, filter));
    }

    /** An ID needs no looking up, so that it does without a compute service, too. */
    private static @Nullable String server(Invocation invocation) {
        String server = invocation.find(SERVER).orElse(null);
        return server == null || References.isId(server)
                ? server
                : invocation.client().servers().resolve(server).id();
    }

    /** A small page serves a small limit, but only where the shell drops no rows itself. */
    private static RowStream rows(Invocation invocation, DiskFilter filter) {
        Map<String, List<String>> tags = invocation.find(TAGS).orElse(Map.of());
        if (!tags.isEmpty()) {
            return invocation.client().tags().disks(TagQuery.of(tags)).filter(filter::passes);
        }
        int limit = invocation.limit().orElse(0);
        if (limit < 1 || limit > LARGEST_PAGE || !filter.passesAll()) {
            return invocation.client().disks().list(filter);
        }
        return invocation.client().disks().list(filter, limit);
    }
}
