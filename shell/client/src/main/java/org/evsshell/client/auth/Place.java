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

    /** The place of a project; its name may be empty where only the ID is known. */
    static Place of(Cloud cloud, Catalog catalog, String projectId, String projectName) {
        String wanted = region(cloud, catalog, projectName);
        String override = cloud.endpoints().volume();
        if (override != null) {
            String url = override.replace("%(project_id)s", projectId);
            String base = Endpoint.base(url);
            return new Place(base, wanted, dialect(cloud, catalog, base), form(cloud, url));
        }
        Endpoint endpoint =
                catalog.blockStorage(cloud.endpoints(), wanted)
                        .orElseThrow(() -> noBlockStorage(cloud, catalog));
        String base = Endpoint.base(endpoint.url());
        String region = wanted == null ? endpoint.region() : wanted;
        return new Place(base, region, dialect(cloud, catalog, base), form(cloud, endpoint.url()));
    }

    /** An address without a version leaves it to the entry. */
    private static CinderForm form(Cloud cloud, String url) {
        boolean second =
                Endpoint.hasVersion(url)
                        ? Endpoint.isOfVersion2(url)
                        : cloud.endpoints().volumeVersion() == 2;
        return second ? CinderForm.V2 : CinderForm.V3;
    }

    /**
     * The one asked for, else the one a project is named after: {@code eu-de_storage} is a
     * sub-project in {@code eu-de}.
     */
    private static @Nullable String region(Cloud cloud, Catalog catalog, String projectName) {
        if (cloud.regionName() != null) {
            return cloud.regionName();
        }
        int end = projectName.indexOf('_');
        String region = end < 0 ? projectName : projectName.substring(0, end);
        return catalog.blockStorageRegions(cloud.endpoints().side()).contains(region)
                ? region
                : null;
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
                        + cloud.endpoints().side()
                        + " block storage endpoint"
                        + where
                        + ".";
        return EvsException.of(ErrorKind.CONFIG, message, elsewhere(cloud, catalog));
    }

    private static String elsewhere(Cloud cloud, Catalog catalog) {
        String side = cloud.endpoints().side();
        String regions = String.join(", ", catalog.blockStorageRegions(side));
        if (!regions.isEmpty()) {
            return "Regions that have it: " + regions + ".";
        }
        String sides = String.join(", ", catalog.blockStorageSides());
        return sides.isEmpty()
                ? "Set volume_endpoint_override in clouds.yaml."
                : "Set interface to one it has: " + sides + ".";
    }
}
