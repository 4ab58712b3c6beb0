package org.evsshell.client.auth;

import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Where a cloud's block storage is and how it speaks.
 *
 * @param base its address without version and project
 * @param region the region in use
 * @param dialect how it speaks
 * @param form of Cinder's calls there
 */
record Place(String base, @Nullable String region, Dialect dialect, CinderForm form) {

    static Place of(Cloud cloud, Catalog catalog, String projectId) {
        if (cloud.volumeEndpoint() != null) {
            String url = cloud.volumeEndpoint().replace("%(project_id)s", projectId);
            String base = Endpoint.base(url);
            return new Place(base, cloud.regionName(), dialect(cloud, catalog, base), form(url));
        }
        Endpoint endpoint =
                catalog.blockStorage(cloud.endpointInterface(), cloud.regionName())
                        .orElseThrow(() -> noBlockStorage(cloud, catalog));
        String base = Endpoint.base(endpoint.url());
        String region = cloud.regionName() == null ? endpoint.region() : cloud.regionName();
        return new Place(base, region, dialect(cloud, catalog, base), form(endpoint.url()));
    }

    private static CinderForm form(String url) {
        return Endpoint.isOfVersion2(url) ? CinderForm.V2 : CinderForm.V3;
    }

    private static Dialect dialect(Cloud cloud, Catalog catalog, String base) {
        if (cloud.dialect() != null) {
            return cloud.dialect();
        }
        boolean evs = catalog.lists("ecs") || catalog.lists("evs") || base.contains("://evs.");
        return evs ? Dialect.EVS : Dialect.CINDER;
    }

    private static EvsException noBlockStorage(Cloud cloud, Catalog catalog) {
        String where = cloud.regionName() == null ? "" : " in region '" + cloud.regionName() + "'";
        String message =
                "The catalogue of cloud '"
                        + cloud.name()
                        + "' lists no "
                        + cloud.endpointInterface()
                        + " block storage endpoint"
                        + where
                        + ".";
        String regions = String.join(", ", catalog.blockStorageRegions());
        return EvsException.of(
                ErrorKind.CONFIG,
                message,
                regions.isEmpty()
                        ? "Set volume_endpoint_override in clouds.yaml."
                        : "Regions that have it: " + regions + ".");
    }
}
