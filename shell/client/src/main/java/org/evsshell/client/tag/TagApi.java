package org.evsshell.client.tag;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Addresses;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.page.OffsetRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;

/**
 * Tags of disks. Only EVS has them: elsewhere every method throws {@link EvsException} of kind
 * {@code USAGE}, naming what does the same with metadata. Safe for use from any thread.
 *
 * <p>Where the gateway does not know a documented address (it answers 404 with {@code APIG.0101}),
 * the newer one of the permission tables is used; the refused call has done nothing.
 */
public final class TagApi {
    /** Each row holds a disk and its tags twice: so many are as heavy as a full page of disks. */
    private static final int LARGEST_PAGE = 500;

    private final Caller caller;

    /** Tags as {@code caller} sees them. */
    public TagApi(Caller caller) {
        this.caller = caller;
    }

    /**
     * Goes on only where there are tags.
     *
     * @param instead what to type where there are none
     */
    public void demandTags(String instead) {
        if (caller.cloud().dialect() != Dialect.EVS) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Cloud '"
                            + caller.cloud().name()
                            + "' is plain OpenStack and has no tags; use metadata there.",
                    instead);
        }
    }

    /** The tags of a disk, in the service's order. */
    public Map<String, String> list(String diskId) {
        demandTags("metadata list disk " + diskId);
        return Tags.map(send(TagCalls.list(diskId), TagOperations.NEWER_LIST).path("tags"));
    }

    /** Every tag in use on the project's disks: rows of {@code key} and {@code values}. */
    public RowStream used() {
        demandTags("disk list --columns id,name,metadata");
        Call call = TagCalls.used();
        return RowStream.of(Tags.used(send(call, TagOperations.NEWER_LIST_USED).path("tags")));
    }

    /**
     * Adds tags to a disk; a key that is there already gets the new value, others stay.
     *
     * @throws EvsException of kind {@code LIMIT_REACHED} when the disk would have more than 10
     */
    public void add(String diskId, Map<String, String> tags) {
        demandTags("metadata set disk " + diskId + " KEY=VALUE");
        demandSome(tags.keySet());
        send(TagCalls.add(diskId, tags), TagOperations.NEWER_ADD);
    }

    /**
     * Takes tags from a disk by their keys.
     *
     * @throws EvsException of kind {@code NOT_FOUND} when the only key named is not there; of
     *     several the service passes over what is missing
     */
    public void remove(String diskId, Set<String> keys) {
        demandTags("metadata unset disk " + diskId + " KEY");
        demandSome(keys);
        Call call = TagCalls.remove(diskId, keys);
        if (keys.size() == 1) {
            caller.send(call);
            return;
        }
        send(call, TagOperations.NEWER_REMOVE);
    }

    /**
     * The disks with certain tags, page by page: rows of {@code resource_id}, {@code
     * resource_name}, {@code resource_detail} (the disk itself) and {@code tags}.
     */
    public RowStream find(TagQuery query) {
        return find(query, LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream find(TagQuery query, int pageSize) {
        demandTags(inMetadata(query));
        demandSome(query.tags().keySet());
        int limit = Math.clamp(pageSize, 1, LARGEST_PAGE);
        return new OffsetRows(
                offset -> send(TagCalls.find(query, offset, limit), TagOperations.NEWER_FIND),
                "resources",
                "resource_id");
    }

    /** The same, as the disks themselves: each row is a disk with the service's own fields. */
    public RowStream disks(TagQuery query) {
        return new DetailRows(find(query));
    }

    /** How many disks have certain tags. */
    public int count(TagQuery query) {
        demandTags(inMetadata(query));
        Call count = TagCalls.count(query);
        JsonNode answer =
                Addresses.either(
                        caller,
                        count,
                        TagCalls.at(TagOperations.NEWER_FIND, TagCalls.find(query, 0, 1)));
        return answer.path("total_count").asInt(0);
    }

    private JsonNode send(Call call, Operation newer) {
        return Addresses.either(caller, call, TagCalls.at(newer, call));
    }

    private static void demandSome(Set<String> keys) {
        if (keys.isEmpty()) {
            throw EvsException.of(ErrorKind.USAGE, "No tag was named.");
        }
    }

    private static String inMetadata(TagQuery query) {
        String key = query.tags().keySet().stream().findFirst().orElse("KEY");
        return "disk list -o json --query \"[?metadata.\\\"" + key + "\\\"=='VALUE']\"";
    }
}
