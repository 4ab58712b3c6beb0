package org.evsshell.script.api;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskCreateBuilder;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.disk.MadeDisks;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The methods of {@code evs.disks} that make disks. */
final class DiskMaking {
    static final ScriptMethod CREATE =
            ScriptMethod.changing(
                    "create",
                    "Makes a disk: blank, or from one source.",
                    "evs.disks.create({name: 'data-01', size: 10, wait: true})",
                    List.of(options(List.of())),
                    Disks.DISK,
                    DiskMaking::create);

    static final ScriptMethod CREATE_MANY =
            ScriptMethod.changing(
                    "createMany",
                    "Makes several disks alike, named NAME-0001 and so on; returns those made and"
                            + " why others were not. It throws only if none was made.",
                    "evs.disks.createMany({name: 'node', size: 20, volume_type: 'SSD', count: 3})",
                    List.of(
                            options(
                                    List.of(
                                            ScriptParameter.required(
                                                    "count",
                                                    ScriptType.NUMBER,
                                                    "How many, 1 to 100.")))),
                    ScriptType.object("MadeDisks"),
                    DiskMaking::createMany);

    static final String DECLARATION =
            """
            /** What became of a request for several disks. */
            interface MadeDisks {
              /** Those that were made, also those a wait was too short for. */
              disks: Disk[];
              /** Why others were not; `id` where the service named the disk. */
              failures: { id: string | null; kind: string; code: string | null; message: string }[];
            }
            """;

    private DiskMaking() {}

    private static ScriptParameter options(List<ScriptParameter> first) {
        List<ScriptParameter> all = new ArrayList<>(first);
        all.addAll(
                List.of(
                        Options.text("name", "Its name."),
                        Options.number(
                                "size", "Its size in GB; the source's without it, if it has one."),
                        Options.text("volume_type", "Its type; the service chooses without it."),
                        Options.text(
                                "availability_zone",
                                "Its zone; the snapshot's, or the first available, without it."),
                        Options.text("description", "Free text."),
                        Options.text("snapshot_id", "The snapshot it is made from."),
                        Options.text("imageRef", "The image it is made from."),
                        Options.text("backup_id", "The backup it is made from."),
                        Options.text(
                                "source_volid", "The disk it is made from; plain OpenStack only."),
                        Options.flag("multiattach", "Whether several servers may use it at once."),
                        Options.flag("scsi", "Whether it is a SCSI device; EVS only."),
                        Options.flag("encrypted", "Whether it is encrypted; EVS only."),
                        Options.text(
                                "key_id",
                                "The key it is encrypted with; the standard one without" + " it."),
                        Options.pairs("metadata", "Keys and values."),
                        Options.pairs("tags", "Tags; EVS only."),
                        Options.pairs(
                                "scheduler_hints",
                                "What the scheduler shall heed, such as dedicated_storage_id."),
                        Waits.WAIT,
                        Waits.TIMEOUT));
        return ScriptParameter.options(
                "options", false, "What kind of disk.", all.toArray(ScriptParameter[]::new));
    }

    private static JsonNode create(ScriptCall call) {
        Options options = Options.at(call, 0);
        Disk disk = call.client().disks().create(request(options).build()).getFirst();
        if (!options.isOn("wait")) {
            return disk.json();
        }
        return Waits.await(
                call, options, call.client().disks()::await, disk.id(), DiskGoals.CREATED);
    }

    private static JsonNode createMany(ScriptCall call) {
        Options options = Options.at(call, 0);
        int count = Objects.requireNonNull(options.number("count"));
        MadeDisks made = call.client().disks().createMany(request(options).count(count).build());
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode disks = result.putArray("disks");
        ArrayNode failures = result.putArray("failures");
        made.failures().forEach(failure -> failures.add(failure(null, failure)));
        if (!options.isOn("wait")) {
            made.disks().forEach(disk -> disks.add(disk.json()));
            return result;
        }
        Map<String, WaitOutcome> ends =
                call.client()
                        .disks()
                        .await(
                                made.disks().stream().map(Disk::id).toList(),
                                DiskGoals.CREATED,
                                Waits.time(call, options));
        ends.forEach(
                (id, end) -> {
                    switch (end) {
                        case WaitOutcome.Reached reached -> disks.add(reached.last());
                        case WaitOutcome.Failed failed -> {
                            failures.add(failure(id, failed.reason()));
                            if (failed.reason().kind() == ErrorKind.TIMEOUT) {
                                disks.add(begun(made, id));
                            }
                        }
                        case WaitOutcome.Gone ignored -> disks.addObject().put("id", id);
                    }
                });
        return result;
    }

    /** A disk that is there and not ready yet, as it was when it was begun. */
    private static JsonNode begun(MadeDisks made, String id) {
        return made.disks().stream()
                .filter(disk -> disk.id().equals(id))
                .findFirst()
                .orElseThrow()
                .json();
    }

    private static DiskCreateBuilder request(Options options) {
        DiskCreateBuilder request =
                DiskCreate.named(options.text("name"))
                        .size(options.number("size"))
                        .type(options.text("volume_type"))
                        .zone(options.text("availability_zone"))
                        .description(options.text("description"))
                        .from(
                                DiskSource.only(
                                        options.text("snapshot_id"),
                                        options.text("imageRef"),
                                        options.text("backup_id"),
                                        options.text("source_volid")))
                        .multiattach(options.isOn("multiattach"))
                        .metadata(options.pairs("metadata"))
                        .tags(options.pairs("tags"))
                        .hints(options.pairs("scheduler_hints"));
        if (options.isOn("scsi")) {
            request.scsi();
        }
        if (options.isOn("encrypted") || options.text("key_id") != null) {
            request.encrypted(options.text("key_id"));
        }
        return request;
    }

    private static ObjectNode failure(@Nullable String id, EvsException reason) {
        ObjectNode failure = JsonNodeFactory.instance.objectNode();
        failure.put("id", id);
        failure.put("kind", reason.kind().label());
        failure.put("code", reason.code().orElse(null));
        failure.put("message", reason.message());
        return failure;
    }
}
