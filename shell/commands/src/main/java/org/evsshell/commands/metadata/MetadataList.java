package org.evsshell.commands.metadata;

import org.evsshell.client.EvsClient;
import org.evsshell.client.json.Json;
import org.evsshell.client.metadata.MetadataApi;
import org.evsshell.client.metadata.MetadataOwner;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** {@code metadata list}: the metadata of a disk or a snapshot, key by key. */
final class MetadataList implements ReadCommand {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Key", "key", ColumnType.TEXT),
                    Column.of("Value", "value", ColumnType.TEXT));

    static final Layout PAIRS = new Layout("metadata", COLUMNS, COLUMNS);

    private static final Parameter<String> NAME =
            Parameter.argument("NAME", "ID or name of the disk or snapshot.", ValueSource.NAMED);
    private static final Parameter<String> KEY =
            Parameter.argument(
                            "KEY",
                            "Only this key; an error if it is not there.",
                            ValueSource.METADATA_KEYS)
                    .optional();

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "metadata",
                            "list",
                            "Lists the metadata of a disk or a snapshot.",
                            List.of(Owners.KIND, NAME, KEY))
                    .withExamples(
                            new Example("metadata list disk data-01", "All metadata of a disk."),
                            new Example(
                                    "metadata list snapshot data-01-3d -o json",
                                    "All metadata of a snapshot, as JSON."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        MetadataOwner kind = invocation.get(Owners.KIND);
        String id = id(invocation.client(), kind, invocation.get(NAME));
        MetadataApi metadata = Owners.api(invocation, kind);
        Map<String, String> pairs =
                invocation
                        .find(KEY)
                        .map(key -> Map.of(key, metadata.show(id, key)))
                        .orElseGet(() -> metadata.list(id));
        List<ObjectNode> rows =
                pairs.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                pair ->
                                        Json.object()
                                                .put("key", pair.getKey())
                                                .put("value", pair.getValue()))
                        .toList();
        return new Result.Rows(PAIRS, RowStream.of(rows));
    }

    private static String id(EvsClient client, MetadataOwner kind, String reference) {
        return switch (kind) {
            case DISK -> client.disks().resolve(reference).id();
            case SNAPSHOT -> client.snapshots().resolve(reference).id();
        };
    }
}
