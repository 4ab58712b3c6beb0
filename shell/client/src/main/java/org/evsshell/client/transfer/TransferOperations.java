package org.evsshell.client.transfer;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The service's calls that give disks to other projects. */
public final class TransferOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final String TRANSFERS = "/v3/{project_id}/os-volume-transfer";
    private static final String TRANSFER = TRANSFERS + "/{transfer_id}";
    private static final String PAGES =
            "EVS API reference, OpenStack Cinder API, disk transfer management: ";

    /** All but the time of creation. */
    public static final Operation LIST =
            Operation.read(
                    "cinderV3ListTransfers", TRANSFERS, PAGES + "querying all disk transfers");

    /** Every field. On plain OpenStack any limit makes it empty: see {@link #LIST_BY_MARKER}. */
    public static final Operation LIST_DETAIL =
            Operation.read(
                    "cinderV3ListTransfersDetail",
                    TRANSFERS + "/detail",
                    PAGES + "querying details of all disk transfers");

    /** OpenStack only: the list that has pages. */
    public static final Operation LIST_BY_MARKER =
            new Operation(
                    "cinderV3ListTransfersByMarker",
                    Method.GET,
                    "/v3/{project_id}/volume-transfers/detail",
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    Set.of(Dialect.CINDER),
                    "3.59",
                    null,
                    "Cinder API reference, volume transfers: list volume transfers, with details");

    public static final Operation SHOW =
            Operation.read(
                            "cinderV3ShowTransfer",
                            TRANSFER,
                            PAGES + "querying details of a disk transfer")
                    .holding("transfer");

    /** The answer holds the key, which is never shown again. */
    public static final Operation CREATE =
            new Operation(
                            "cinderV3CreateTransfer",
                            Method.POST,
                            TRANSFERS,
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.NOW,
                            BOTH,
                            null,
                            Action.TRANSFER_CREATE,
                            PAGES + "creating a disk transfer")
                    .holding("transfer");

    /** Sent with the receiver's token, to the receiver's project. */
    public static final Operation ACCEPT =
            new Operation(
                            "cinderV3AcceptTransfer",
                            Method.POST,
                            TRANSFER + "/accept",
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.NOW,
                            BOTH,
                            null,
                            Action.TRANSFER_ACCEPT,
                            PAGES + "accepting a disk transfer")
                    .holding("transfer");

    /** Takes an offer back. */
    public static final Operation DELETE =
            new Operation(
                    "cinderV3DeleteTransfer",
                    Method.DELETE,
                    TRANSFER,
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.NOW,
                    BOTH,
                    null,
                    Action.TRANSFER_DELETE,
                    PAGES + "deleting a disk transfer");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(LIST, LIST_DETAIL, LIST_BY_MARKER, SHOW, CREATE, ACCEPT, DELETE);

    private TransferOperations() {}
}
