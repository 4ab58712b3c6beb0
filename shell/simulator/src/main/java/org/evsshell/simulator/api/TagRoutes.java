package org.evsshell.simulator.api;

import java.util.List;

/**
 * Tags of disks. Listed before the disks: {@code resource_instances} and {@code tags} stand where
 * those have an ID. Of the old calls of any resource only those still current are there.
 */
final class TagRoutes {
    private static final String DOCUMENTED = "/v2/{project}/os-vendor-volumes";
    private static final String THIRD = "/v3/{project}/os-vendor-volumes";
    private static final String NEWER = "/v2/{project}/cloudvolumes";
    private static final String TYPE = "/v2/{project}/os-vendor-tags/{type}";
    private static final String TAGS = "/{disk}/tags";
    private static final String ACTION = "/{disk}/tags/action";
    private static final String QUERY = "/resource_instances/action";

    static final List<Route> ALL =
            new RouteList("EVS API reference, tag management")
                    .evs("nativeListDiskTags", "GET " + DOCUMENTED + TAGS, TagHandler::list)
                    .evs(
                            "nativeBatchAddDiskTags",
                            "POST " + DOCUMENTED + ACTION,
                            TagHandler::change)
                    .evs("nativeQueryDisksByTag", "POST " + DOCUMENTED + QUERY, TagSearch::answer)
                    .reading()
                    .evs("nativeListTypeTags", "GET " + TYPE, TagHandler::used)
                    .evs(
                            "nativeDeleteResourceTag",
                            "DELETE " + TYPE + "/{resource}/{key}",
                            TagHandler::deleteOne)
                    .from("EVS API reference, unrecommended tag calls")
                    .evs("nativeV3ListDiskTags", "GET " + THIRD + TAGS, TagHandler::list)
                    .evs("nativeV3BatchAddDiskTags", "POST " + THIRD + ACTION, TagHandler::change)
                    .evs("nativeV3QueryDisksByTag", "POST " + THIRD + QUERY, TagSearch::answer)
                    .reading()
                    .from("EVS API reference, permissions: tags; like the documented ones")
                    .evs("nativeListCloudvolumeTagsAll", "GET " + NEWER + "/tags", TagHandler::used)
                    .evs("nativeListCloudvolumeTags", "GET " + NEWER + TAGS, TagHandler::list)
                    .evs(
                            "nativeBatchAddCloudvolumeTags",
                            "POST " + NEWER + ACTION,
                            TagHandler::change)
                    .evs("nativeQueryCloudvolumesByTag", "POST " + NEWER + QUERY, TagSearch::answer)
                    .reading()
                    .all();

    private TagRoutes() {}
}
