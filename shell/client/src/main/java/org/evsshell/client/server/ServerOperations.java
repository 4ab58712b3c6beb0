package org.evsshell.client.server;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.client.operation.Service;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/**
 * The calls on servers and their disks: EVS's own, whose work is a job on the servers' host, and
 * Nova's, whose work shows in the disk's state.
 */
public final class ServerOperations {
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    private static final String SERVER = "/v1/{project_id}/cloudservers/{server_id}";
    private static final String BARE_SERVER = "/v2.1/servers/{server_id}";
    private static final String NOVA_SERVER = "/v2.1/{project_id}/servers/{server_id}";

    private static final String PAGES = "ECS API reference, disk management: ";
    private static final String NOVA_PAGES =
            "ECS API reference, native OpenStack Nova APIs, disk management: ";

    /** Pages are numbered: {@code offset} counts pages here, not rows. */
    public static final Operation LIST =
            read(
                    "ecsListServers",
                    "/v1/{project_id}/cloudservers/detail",
                    "ECS API reference, lifecycle management: querying details about ECSs");

    /** All disks of a server, and how many more it takes. */
    public static final Operation LIST_DISKS =
            read(
                    "ecsListServerDisks",
                    SERVER + "/block_device",
                    PAGES + "querying details about disks attached to an ECS");

    public static final Operation SHOW_DISK =
            read(
                    "ecsShowServerDisk",
                    SERVER + "/block_device/{volume_id}",
                    PAGES + "querying details about one disk attached to an ECS");

    /** The one kind of path without the project. */
    public static final Operation LIST_DISKS_V21 =
            read(
                    "ecsListServerDisksV21",
                    BARE_SERVER + "/block_device",
                    PAGES + "querying the disks of an ECS");

    public static final Operation SHOW_DISK_V21 =
            read(
                    "ecsShowServerDiskV21",
                    BARE_SERVER + "/block_device/{volume_id}",
                    PAGES + "querying a single disk of an ECS");

    public static final Operation ATTACH =
            new Operation(
                            "ecsAttachDisk",
                            Method.POST,
                            SERVER + "/attachvolume",
                            Set.of(200),
                            Effect.CHANGE,
                            Finish.JOB,
                            EVS,
                            null,
                            Action.DISK_ATTACH,
                            PAGES + "attaching a disk to an ECS")
                    .holding("job_id")
                    .at(Service.SERVERS);

    /** {@code delete_flag=1} forces a data disk off. */
    public static final Operation DETACH =
            new Operation(
                            "ecsDetachDisk",
                            Method.DELETE,
                            SERVER + "/detachvolume/{volume_id}",
                            Set.of(200),
                            Effect.CHANGE,
                            Finish.JOB,
                            EVS,
                            null,
                            Action.DISK_DETACH,
                            PAGES + "detaching an EVS disk from an ECS")
                    .holding("job_id")
                    .at(Service.SERVERS);

    public static final Operation NOVA_LIST =
            Operation.read(
                            "novaListServersDetail",
                            "/v2.1/{project_id}/servers/detail",
                            "OpenStack Compute API: list servers detailed")
                    .at(Service.COMPUTE);

    public static final Operation NOVA_SHOW =
            Operation.read(
                            "novaShowServer",
                            NOVA_SERVER,
                            "OpenStack Compute API: show server details")
                    .at(Service.COMPUTE);

    public static final Operation NOVA_LIST_DISKS =
            Operation.read(
                            "novaListServerDisks",
                            NOVA_SERVER + "/os-volume_attachments",
                            NOVA_PAGES + "querying the disks attached to an ECS")
                    .at(Service.COMPUTE);

    public static final Operation NOVA_SHOW_DISK =
            Operation.read(
                            "novaShowServerDisk",
                            NOVA_SERVER + "/os-volume_attachments/{volume_id}",
                            NOVA_PAGES + "querying a disk attached to an ECS")
                    .at(Service.COMPUTE);

    public static final Operation NOVA_ATTACH =
            new Operation(
                            "novaAttachDisk",
                            Method.POST,
                            NOVA_SERVER + "/os-volume_attachments",
                            Set.of(200),
                            Effect.CHANGE,
                            Finish.STATUS,
                            BOTH,
                            null,
                            Action.DISK_ATTACH,
                            NOVA_PAGES + "attaching a disk to an ECS")
                    .at(Service.COMPUTE);

    public static final Operation NOVA_DETACH =
            new Operation(
                            "novaDetachDisk",
                            Method.DELETE,
                            NOVA_SERVER + "/os-volume_attachments/{volume_id}",
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.STATUS,
                            BOTH,
                            null,
                            Action.DISK_DETACH,
                            NOVA_PAGES + "detaching a disk from an ECS")
                    .at(Service.COMPUTE);

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    LIST,
                    LIST_DISKS,
                    SHOW_DISK,
                    LIST_DISKS_V21,
                    SHOW_DISK_V21,
                    ATTACH,
                    DETACH,
                    NOVA_LIST,
                    NOVA_SHOW,
                    NOVA_LIST_DISKS,
                    NOVA_SHOW_DISK,
                    NOVA_ATTACH,
                    NOVA_DETACH);

    private ServerOperations() {}

    private static Operation read(String id, String path, String page) {
        return new Operation(
                        id,
                        Method.GET,
                        path,
                        Set.of(200),
                        Effect.READ,
                        Finish.NOW,
                        EVS,
                        null,
                        null,
                        page)
                .at(Service.SERVERS);
    }
}
