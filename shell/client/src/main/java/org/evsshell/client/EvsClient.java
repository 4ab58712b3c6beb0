package org.evsshell.client;

import org.evsshell.client.auth.IdentityApi;
import org.evsshell.client.backup.BackupApi;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.DiskApi;
import org.evsshell.client.disk.DiskNeeds;
import org.evsshell.client.disk.NativeDiskApi;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.extension.ExtensionApi;
import org.evsshell.client.image.ImageApi;
import org.evsshell.client.job.Job;
import org.evsshell.client.job.JobApi;
import org.evsshell.client.metadata.MetadataApi;
import org.evsshell.client.metadata.MetadataOwner;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.RawCall;
import org.evsshell.client.quota.QuotaApi;
import org.evsshell.client.server.ServerApi;
import org.evsshell.client.server.ServerNeeds;
import org.evsshell.client.snapshot.NativeSnapshotApi;
import org.evsshell.client.snapshot.SnapshotApi;
import org.evsshell.client.tag.TagApi;
import org.evsshell.client.transfer.TransferApi;
import org.evsshell.client.type.TypeApi;
import org.evsshell.client.version.VersionApi;
import org.evsshell.client.wait.Judge;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.client.zone.ZoneApi;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A connection to one project of one cloud. Nothing is sent before the first call; then a token is
 * taken from the store or asked for, kept, and renewed when need be. Safe for use from any thread;
 * views made by {@link #in} share session, wire and throttle and cost next to nothing.
 *
 * <pre>{@code
 * EvsClient client = EvsClient.connect(ClientSettings.of(cloud, transport, clock, random));
 * Disk disk = client.disks().resolve("data-01");
 * }</pre>
 */
public final class EvsClient implements Caller, AutoCloseable {
    private final Connection connection;
    private final CallContext context;

    private EvsClient(Connection connection, CallContext context) {
        this.connection = connection;
        this.context = context;
    }

    /** A connection whose calls nobody cancels or limits; see {@link #in}. */
    public static EvsClient connect(ClientSettings settings) {
        return new EvsClient(new Connection(settings), CallContext.foreground(new CancelScope()));
    }

    /** The same connection on behalf of somebody else. */
    public EvsClient in(CallContext newContext) {
        return new EvsClient(connection, newContext);
    }

    @Override
    public CallContext context() {
        return context;
    }

    /**
     * Which cloud, region and project this is. Authenticates if that has not happened.
     *
     * @throws EvsException of kind {@code NOT_AUTHENTICATED}, {@code UNREACHABLE} or {@code CONFIG}
     *     when there is no session to be had
     */
    @Override
    public CloudInfo cloud() {
        return connection.cloud(context);
    }

    /** How this cloud speaks; authenticates like {@link #cloud()}. */
    public Dialect dialect() {
        return cloud().dialect();
    }

    /** Disks. */
    public DiskApi disks() {
        return new DiskApi(this, new Needs(), connection.diskWaiter());
    }

    /** Snapshots. */
    public SnapshotApi snapshots() {
        return new SnapshotApi(this, connection.snapshotWaiter());
    }

    /** Disks by EVS's own calls; only EVS has them. */
    public NativeDiskApi nativeDisks() {
        return new NativeDiskApi(this);
    }

    /** Snapshots by EVS's own calls; only EVS has them. */
    public NativeSnapshotApi nativeSnapshots() {
        return new NativeSnapshotApi(this);
    }

    /** Tags of disks; only EVS has them. */
    public TagApi tags() {
        return new TagApi(this);
    }

    /** Metadata of disks. */
    public MetadataApi diskMetadata() {
        return new MetadataApi(this, MetadataOwner.DISK);
    }

    /** Metadata of snapshots. */
    public MetadataApi snapshotMetadata() {
        return new MetadataApi(this, MetadataOwner.SNAPSHOT);
    }

    /** Offers of disks to other projects. */
    public TransferApi transfers() {
        return new TransferApi(this);
    }

    /** Jobs. */
    public JobApi jobs() {
        return JobApi.ofAll(this, connection.jobWaiter());
    }

    /** Servers, as far as disks are attached to them. */
    public ServerApi servers() {
        return new ServerApi(this, new ServersNeeds());
    }

    /** Images, as far as disks are made from them. */
    public ImageApi images() {
        return new ImageApi(this);
    }

    /** Backups, as far as disks are made from them; plain OpenStack only. */
    public BackupApi backups() {
        return new BackupApi(this);
    }

    /** Availability zones. */
    public ZoneApi zones() {
        return new ZoneApi(this);
    }

    /** Disk types. */
    public TypeApi types() {
        return new TypeApi(this);
    }

    /** How much the project may have and has. */
    public QuotaApi quotas() {
        return new QuotaApi(this);
    }

    /** What the service has beyond its core. */
    public ExtensionApi extensions() {
        return new ExtensionApi(this);
    }

    /** Who one is, and which projects there are. */
    public IdentityApi identity() {
        return connection.identity(context);
    }

    /** Versions of the service. */
    public VersionApi versions() {
        return new VersionApi(this);
    }

    @Override
    public JsonNode send(Call call) {
        return connection.send(call, context);
    }

    /**
     * Any call of the service. GET and HEAD read; everything else counts as a change and is never
     * sent twice.
     *
     * @param path from the host on; {@code {project_id}} in it is filled in
     * @return a missing node for an empty answer
     * @throws EvsException of kind {@code USAGE} for a wrong method or path, else as any call
     */
    public JsonNode call(String method, String path, @Nullable JsonNode body) {
        return send(RawCall.of(method, path, body));
    }

    /**
     * Ends nothing that is under way; a transport that holds connections is its maker's to close.
     */
    @Override
    public void close() {}

    /** Resource packages do not know each other; what one needs of another passes through here. */
    private final class Needs implements DiskNeeds {
        @Override
        public ObjectNode snapshot(String id) {
            return snapshots().show(id).json();
        }

        @Override
        public List<String> zones() {
            return EvsClient.this.zones().available();
        }

        @Override
        public ObjectNode followJob(String id, Predicate<ObjectNode> enough) {
            return jobs().follow(id, enough, WaitOptions.standard()).json();
        }

        @Override
        public EvsException jobFailure(ObjectNode job) {
            return JobApi.failure(new Job(job));
        }
    }

    private final class ServersNeeds implements ServerNeeds {
        @Override
        public Map<String, WaitOutcome> awaitJobs(Collection<String> ids, WaitOptions options) {
            return JobApi.ofServers(EvsClient.this, connection.serverJobWaiter())
                    .awaitAll(ids, options);
        }

        @Override
        public Map<String, WaitOutcome> awaitDisks(
                Collection<String> ids, Judge judge, WaitOptions options) {
            return disks().await(ids, judge, options);
        }
    }
}
