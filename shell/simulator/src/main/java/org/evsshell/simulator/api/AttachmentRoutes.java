package org.evsshell.simulator.api;

import java.util.List;

/** Cinder's own attachments: what a compute service beside it calls. EVS documents none of it. */
final class AttachmentRoutes {
    private static final String ONE = "/attachments/{attachment}";

    static final List<Route> ALL =
            new RouteList("OpenStack Block Storage API v3, attachments; Cinder 21.3")
                    .cinderOnly("ListAttachments", "GET /attachments", AttachmentHandler::list)
                    .cinderOnly(
                            "ListAttachmentsDetail",
                            "GET /attachments/detail",
                            AttachmentHandler::listDetail)
                    .cinderOnly("CreateAttachment", "POST /attachments", AttachmentHandler::create)
                    .cinderOnly("ShowAttachment", "GET " + ONE, AttachmentHandler::show)
                    .cinderOnly("UpdateAttachment", "PUT " + ONE, AttachmentHandler::update)
                    .cinderOnly("DeleteAttachment", "DELETE " + ONE, AttachmentHandler::delete)
                    .cinderOnly(
                            "CompleteAttachment",
                            "POST " + ONE + "/action",
                            AttachmentHandler::complete)
                    .all();

    private AttachmentRoutes() {}
}
