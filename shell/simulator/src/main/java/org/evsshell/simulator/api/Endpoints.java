package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

/**
 * Where the simulator says it is.
 *
 * @param identity the URL of the Keystone calls, ending in {@code /v3}
 * @param blockStorage the URL below which the block storage calls lie, without a version
 * @param compute whether a Cinder has a Nova beside it; EVS always has servers
 */
public record Endpoints(String identity, String blockStorage, boolean compute) {
    /** The path of the Keystone calls; the block storage calls lie at the root, as documented. */
    public static final String IDENTITY_PATH = "/identity/v3";

    /** What paths of the calls on servers begin with. */
    static final String SERVERS_PATH = "/ecs";

    /** Where the image service lives, next to the block storage. */
    static final String IMAGES_PATH = "/image";

    /** Endpoints below one URL, such as {@code http://127.0.0.1:8776}. */
    public static Endpoints below(String url) {
        return new Endpoints(url + IDENTITY_PATH, url, false);
    }

    /** These endpoints with a Nova among them. */
    public Endpoints withCompute() {
        return new Endpoints(identity, blockStorage, true);
    }

    /** The URL below which the calls on servers lie: another host, as far as clients can tell. */
    String servers() {
        return blockStorage + SERVERS_PATH;
    }

    /**
     * The base of the links in answers. EVS prints a host inside the cloud that nobody outside can
     * reach (API reference, querying disks, examples); Cinder prints the host it was called by.
     */
    String links(Dialect dialect) {
        return switch (dialect) {
            case EVS -> "https://volume.eu-de.cloud.internal:8776";
            case CINDER -> blockStorage;
        };
    }
}
