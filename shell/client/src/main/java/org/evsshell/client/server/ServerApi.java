package org.evsshell.client.server;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Addresses;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.NumberedPages;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.client.wait.WaitListener;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Servers, and attaching disks to them. Safe for use from any thread. Every method throws {@link
 * EvsException} of kind {@code USAGE} where the cloud's catalogue lists no compute service.
 */
public final class ServerApi {
    private static final String PLURAL = "servers";

    /** Servers have no commands of their own. */
    private static final String SEE = "js evs.servers.list().map(server => server.name)";

    private final Caller caller;
    private final ServerNeeds needs;

    /** Servers as {@code caller} sees them. */
    public ServerApi(Caller caller, ServerNeeds needs) {
        this.caller = caller;
        this.needs = needs;
    }

    /** Every server of the project, fetched page by page. */
    public RowStream list() {
        return list(null);
    }

    private RowStream list(@Nullable String name) {
        Dialect dialect = caller.cloud().dialect();
        Call call = ServerCalls.list(dialect, name);
        return switch (dialect) {
            case EVS -> new NumberedPages(caller, call, PLURAL);
            case CINDER -> new PagedRows(caller, call, PLURAL, PagedRows.LARGEST_PAGE);
        };
    }

    /**
     * One server by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public Server show(String id) {
        try {
            return new Server(object(caller.send(ServerCalls.show(id)).path("server")));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw EvsException.of(
                    e.kind(),
                    "No server has the ID " + id + " in cloud '" + caller.cloud().name() + "'.",
                    e.detail().withHint(SEE),
                    e);
        }
    }

    /** Every server of exactly this name. */
    public List<Server> findByName(String name) {
        List<Server> found = new ArrayList<>();
        try (RowStream rows = list(name)) {
            rows.forEachRemaining(
                    row -> {
                        if (row.path("name").asString("").equals(name)) {
                            found.add(new Server(row));
                        }
                    });
        }
        return found;
    }

    /**
     * The server a user means: by ID if the word has the form of one, else by exact name.
     *
     * @throws EvsException of kind {@code NOT_FOUND}, or {@code AMBIGUOUS} listing the IDs
     */
    public Server resolve(String reference) {
        if (References.isId(reference)) {
            return show(reference);
        }
        List<Server> found = findByName(reference);
        if (found.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.NOT_FOUND,
                    "No server is named '"
                            + reference
                            + "' in cloud '"
                            + caller.cloud().name()
                            + "'.",
                    SEE);
        }
        if (found.size() > 1) {
            throw References.ambiguous(
                    "server", reference, found.stream().map(Server::id).toList());
        }
        return found.getFirst();
    }

    /** What a server's side says of its disks; on EVS with more fields than on plain OpenStack. */
    public List<ObjectNode> disks(String serverId) {
        List<ObjectNode> disks = new ArrayList<>();
        JsonNode answer = read(ServerCalls.disks(caller.cloud().dialect(), serverId));
        for (JsonNode disk : answer.path("volumeAttachments")) {
            disks.add(object(disk));
        }
        return disks;
    }

    /**
     * The same of one disk.
     *
     * @throws EvsException as the service refuses if the disk is not attached there
     */
    public ObjectNode disk(String serverId, String diskId) {
        Call call = ServerCalls.disk(caller.cloud().dialect(), serverId, diskId);
        return object(read(call).path("volumeAttachment"));
    }

    private JsonNode read(Call call) {
        return switch (caller.cloud().dialect()) {
            case EVS -> Addresses.either(caller, call, ServerCalls.atNewer(call));
            case CINDER -> caller.send(call);
        };
    }

    /** Begins to attach a disk; it is then {@code attaching}. */
    public AttachmentWork attach(Attach attach) {
        JsonNode answer = caller.send(ServerCalls.attach(caller.cloud().dialect(), attach));
        return new AttachmentWork(attach.diskId(), attach.serverId(), true, jobId(answer));
    }

    /**
     * Begins to detach a disk; it is then {@code detaching}.
     *
     * @throws EvsException of kind {@code USAGE} for force on plain OpenStack
     */
    public AttachmentWork detach(Detach detach) {
        Dialect dialect = caller.cloud().dialect();
        if (detach.force() && dialect == Dialect.CINDER) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "This cloud is plain OpenStack, which cannot force a disk off a server.",
                    "Detach without force, or stop the server first.");
        }
        JsonNode answer = caller.send(ServerCalls.detach(dialect, detach));
        return new AttachmentWork(detach.diskId(), detach.serverId(), false, jobId(answer));
    }

    private static @Nullable String jobId(JsonNode answer) {
        JsonNode id = answer.path("job_id");
        return id.isString() ? id.stringValue() : null;
    }

    /**
     * Waits until each disk has arrived at its server or left it: first for the job, where there is
     * one, then for the disk to show it. Never throws for a disk: every disk's ID has its outcome;
     * a timeout or an interruption ends the wait, not the work.
     */
    public Map<String, WaitOutcome> await(Collection<AttachmentWork> works, WaitOptions options) {
        Map<String, WaitOutcome> outcomes = new LinkedHashMap<>();
        Map<String, AttachmentWork> waiting = new LinkedHashMap<>();
        Map<String, WaitOutcome> jobs = awaitJobs(works, options);
        for (AttachmentWork work : works) {
            WaitOutcome job = work.jobId() == null ? null : jobs.get(work.jobId());
            if (job instanceof WaitOutcome.Failed failed) {
                outcomes.put(work.diskId(), new WaitOutcome.Failed(work.diskId(), failed.reason()));
            } else {
                waiting.put(work.diskId(), work);
            }
        }
        if (!waiting.isEmpty()) {
            outcomes.putAll(
                    needs.awaitDisks(waiting.keySet(), new AttachmentJudge(waiting), options));
        }
        return outcomes;
    }

    private Map<String, WaitOutcome> awaitJobs(
            Collection<AttachmentWork> works, WaitOptions options) {
        Map<String, AttachmentWork> byJob = new LinkedHashMap<>();
        for (AttachmentWork work : works) {
            if (work.jobId() != null) {
                byJob.put(work.jobId(), work);
            }
        }
        if (byJob.isEmpty()) {
            return Map.of();
        }
        WaitListener listener =
                (id, status, done, total) -> {
                    AttachmentWork work = byJob.get(id);
                    if (work != null) {
                        String state = work.attaching() ? "attaching" : "detaching";
                        options.listener().seen(work.diskId(), state, done, total);
                    }
                };
        return needs.awaitJobs(byJob.keySet(), new WaitOptions(options.timeout(), listener));
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without a server.");
    }
}
