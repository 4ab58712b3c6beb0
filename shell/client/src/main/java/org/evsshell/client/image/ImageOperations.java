package org.evsshell.client.image;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Service;

import java.util.List;

/** The one call on images that making disks needs; they belong to the image service. */
public final class ImageOperations {
    /** One image, without an envelope. */
    public static final Operation SHOW =
            Operation.read(
                            "glanceShowImage",
                            "/v2/images/{image_id}",
                            "OpenStack Image API v2: show image")
                    .holding("id")
                    .at(Service.IMAGES);

    /** All of them. */
    public static final List<Operation> ALL = List.of(SHOW);

    private ImageOperations() {}
}
