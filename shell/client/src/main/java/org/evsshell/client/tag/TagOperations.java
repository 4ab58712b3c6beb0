package org.evsshell.client.tag;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * EVS's calls on the tags of disks. Those under {@code cloudvolumes} stand only in the permission
 * tables; they are taken to be what their documented twins are.
 */
public final class TagOperations {
    private static final String DISKS = "/v2/{project_id}/os-vendor-volumes";
    private static final String NEWER_DISKS = "/v2/{project_id}/cloudvolumes";
    private static final String TAGS_OF_DISK = "/{volume_id}/tags";
    private static final String CHANGE = TAGS_OF_DISK + "/action";
    private static final String QUERY = "/resource_instances/action";
    private static final String TYPE = "/v2/{project_id}/os-vendor-tags/{resource_type}";
    private static final String PAGES = "EVS API reference, tag management: ";
    private static final String PERMISSIONS = "EVS API reference, permissions: tags";

    /** The tags of one disk, as an array of pairs. */
    public static final Operation LIST =
            reading(
                    "nativeListDiskTags",
                    Method.GET,
                    DISKS + TAGS_OF_DISK,
                    PAGES + "querying tags of an EVS disk");

    /** Every key in use with all its values, as a map of arrays. */
    public static final Operation LIST_USED =
            reading(
                    "nativeListTypeTags",
                    Method.GET,
                    TYPE,
                    PAGES + "obtaining all tags of an EVS resource type");

    /** Adds tags; a key that is there gets the new value. */
    public static final Operation ADD =
            changing(
                    "nativeBatchAddDiskTags",
                    DISKS + CHANGE,
                    Action.TAG_ADD,
                    PAGES + "batch adding tags for the specified EVS disk");

    /** Takes tags away; one that is not there is no error. */
    public static final Operation REMOVE =
            changing(
                    "nativeBatchDeleteDiskTags",
                    DISKS + CHANGE,
                    Action.TAG_REMOVE,
                    PAGES + "batch deleting tags of a specified EVS disk");

    /** Takes one tag away; answered with 200 where the batch calls have 204. */
    public static final Operation REMOVE_ONE =
            new Operation(
                    "nativeDeleteResourceTag",
                    Method.DELETE,
                    TYPE + "/{resource_id}/{key}",
                    Set.of(200),
                    Effect.CHANGE,
                    Finish.NOW,
                    Set.of(Dialect.EVS),
                    null,
                    Action.TAG_REMOVE,
                    PAGES + "deleting the tag of an EVS resource by key");

    /** Disks with certain tags. */
    public static final Operation FIND =
            query(
                    "nativeQueryDisksByTag",
                    DISKS + QUERY,
                    PAGES + "querying details of EVS disks by tag");

    /** How many disks have certain tags: the same address, told by the body. */
    public static final Operation COUNT =
            query(
                    "nativeCountDisksByTag",
                    DISKS + QUERY,
                    PAGES + "querying the number of EVS disks by tag");

    /** {@link #LIST} at the newer address. */
    public static final Operation NEWER_LIST =
            reading(
                    "nativeListCloudvolumeTags",
                    Method.GET,
                    NEWER_DISKS + TAGS_OF_DISK,
                    PERMISSIONS);

    /** {@link #LIST_USED} of disks at the newer address. */
    public static final Operation NEWER_LIST_USED =
            reading("nativeListCloudvolumeTagsAll", Method.GET, NEWER_DISKS + "/tags", PERMISSIONS);

    /** {@link #ADD} at the newer address. */
    public static final Operation NEWER_ADD =
            changing(
                    "nativeBatchAddCloudvolumeTags",
                    NEWER_DISKS + CHANGE,
                    Action.TAG_ADD,
                    PERMISSIONS);

    /** {@link #REMOVE} at the newer address. */
    public static final Operation NEWER_REMOVE =
            changing(
                    "nativeBatchDeleteCloudvolumeTags",
                    NEWER_DISKS + CHANGE,
                    Action.TAG_REMOVE,
                    PERMISSIONS);

    /** {@link #FIND} at the newer address. */
    public static final Operation NEWER_FIND =
            query("nativeQueryCloudvolumesByTag", NEWER_DISKS + QUERY, PERMISSIONS);

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    LIST,
                    LIST_USED,
                    ADD,
                    REMOVE,
                    REMOVE_ONE,
                    FIND,
                    COUNT,
                    NEWER_LIST,
                    NEWER_LIST_USED,
                    NEWER_ADD,
                    NEWER_REMOVE,
                    NEWER_FIND);

    private TagOperations() {}

    private static Operation reading(String id, Method method, String path, String page) {
        return read(id, method, path, null, page).holding("tags");
    }

    private static Operation query(String id, String path, String page) {
        return read(id, Method.POST, path, Action.TAG_FIND, page).holding("total_count");
    }

    private static Operation read(
            String id, Method method, String path, @Nullable Action action, String page) {
        return new Operation(
                id,
                method,
                path,
                Set.of(200),
                Effect.READ,
                Finish.NOW,
                Set.of(Dialect.EVS),
                null,
                action,
                page);
    }

    private static Operation changing(String id, String path, Action action, String page) {
        return new Operation(
                id,
                Method.POST,
                path,
                Set.of(204),
                Effect.CHANGE_IDEMPOTENT,
                Finish.NOW,
                Set.of(Dialect.EVS),
                null,
                action,
                page);
    }
}
