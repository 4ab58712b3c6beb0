package org.evsshell.simulator.api;

import java.util.List;

/** Offers of disks to other projects; since 3.55 Cinder has them at a second address too. */
final class TransferRoutes {
    private static final String OLD = "/os-volume-transfer";
    private static final String NEW = "/volume-transfers";
    private static final String ONE = "/{transfer}";

    static final List<Route> ALL =
            new RouteList("EVS API reference, disk transfer management; Cinder 21.3")
                    .cinder("ListTransfers", "GET " + OLD, TransferHandler::list)
                    .cinder(
                            "ListTransfersDetail",
                            "GET " + OLD + "/detail",
                            TransferHandler::listDetail)
                    .cinder("ShowTransfer", "GET " + OLD + ONE, TransferHandler::show)
                    .cinder("CreateTransfer", "POST " + OLD, TransferHandler::create)
                    .cinder(
                            "AcceptTransfer",
                            "POST " + OLD + ONE + "/accept",
                            TransferHandler::accept)
                    .cinder("DeleteTransfer", "DELETE " + OLD + ONE, TransferHandler::delete)
                    .from("Cinder 21.3, volume transfers")
                    .cinderOnly("ListTransfersBrieflyByMarker", "GET " + NEW, TransferHandler::list)
                    .cinderOnly(
                            "ListTransfersByMarker",
                            "GET " + NEW + "/detail",
                            TransferHandler::listDetail)
                    .cinderOnly("ShowNewTransfer", "GET " + NEW + ONE, TransferHandler::show)
                    .cinderOnly("CreateNewTransfer", "POST " + NEW, TransferHandler::create)
                    .cinderOnly(
                            "AcceptNewTransfer",
                            "POST " + NEW + ONE + "/accept",
                            TransferHandler::accept)
                    .cinderOnly("DeleteNewTransfer", "DELETE " + NEW + ONE, TransferHandler::delete)
                    .all();

    private TransferRoutes() {}
}
