package org.evsshell.client.image;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.node.ObjectNode;

/** Images to make disks from, as far as that needs. Safe for use from any thread. */
public final class ImageApi {
    private final Caller caller;

    /** Images as {@code caller} sees them. */
    public ImageApi(Caller caller) {
        this.caller = caller;
    }

    /**
     * One image by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none, {@code USAGE} where the
     *     cloud's catalogue lists no image service
     */
    public Image show(String id) {
        if (caller.send(Call.on(ImageOperations.SHOW, "image_id", id)) instanceof ObjectNode json) {
            return new Image(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without an image.");
    }
}
