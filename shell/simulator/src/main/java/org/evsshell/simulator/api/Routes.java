package org.evsshell.simulator.api;

import java.util.List;
import java.util.stream.Stream;

/** Every call the simulator knows, with the page it imitates; each family lists its own. */
public final class Routes {
    private static final List<Route> ALL =
            Stream.of(
                            IdentityRoutes.ALL,
                            VersionRoutes.ALL,
                            TagRoutes.ALL,
                            DiskRoutes.ALL,
                            SnapshotRoutes.ALL,
                            MetadataRoutes.ALL,
                            TransferRoutes.ALL,
                            PlaceRoutes.ALL,
                            JobRoutes.ALL,
                            ServerRoutes.ALL,
                            ImageRoutes.ALL,
                            AttachmentRoutes.ALL,
                            CinderRoutes.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Routes() {}

    /** All routes, of both dialects; where two fit a path, the first counts. */
    public static List<Route> all() {
        return ALL;
    }
}
