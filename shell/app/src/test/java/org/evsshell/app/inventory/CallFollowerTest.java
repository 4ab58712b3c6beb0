package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskOperations;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.snapshot.SnapshotOperations;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Set;

class CallFollowerTest {
    private final SteppedBackground background = new SteppedBackground();
    private final FakeService service = new FakeService();
    private final Inventory inventory = new Inventory();
    private final Reading reading = new Reading(inventory, service, background, background, null);
    private final CallFollower follower = new CallFollower(inventory, reading, background);

    private List<String> known(Noun noun) {
        return inventory
                .find(new Inventory.Query(noun, "", null, false, Set.of(), 10))
                .rows()
                .stream()
                .map(match -> match.row().name() + " " + match.row().state())
                .toList();
    }

    private static ObjectNode in(String envelope, JsonNode content) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(envelope, content);
        return answer;
    }

    private void knowDisk() {
        inventory.put(Noun.DISK, List.of(Resources.diskRow(1, "data", "available")));
    }

    private void knowSnapshot() {
        inventory.put(Noun.SNAPSHOT, List.of(Resources.snapshotRow(5, "before", "available", 1)));
    }

    @Test
    void knowsWhatWasCreatedAtOnceAndHowItEnds() {
        follower.answered(
                Call.of(DiskOperations.CREATE), in("volume", Resources.disk(1, "new", "creating")));
        assertThat(known(Noun.DISK)).containsExactly("new creating");

        service.all(Noun.DISK).add(Resources.disk(1, "new", "available"));
        background.pass(Duration.ofSeconds(1));
        assertThat(known(Noun.DISK)).containsExactly("new available");
    }

    @Test
    void followsANewName() {
        knowDisk();
        follower.answered(
                Call.on(DiskOperations.UPDATE, "volume_id", Resources.id(1)),
                in("volume", Resources.disk(1, "renamed", "available")));

        assertThat(known(Noun.DISK)).containsExactly("renamed available");
    }

    @Test
    void forgetsADeletedDiskWithItsSnapshots() {
        knowDisk();
        knowSnapshot();
        follower.answered(DiskCalls.delete(Resources.id(1), true), MissingNode.getInstance());

        assertThat(known(Noun.DISK)).isEmpty();
        assertThat(known(Noun.SNAPSHOT)).isEmpty();
    }

    @Test
    void keepsADiskWhoseDeletionWasRefused() {
        knowDisk();
        follower.failed(
                DiskCalls.delete(Resources.id(1), false),
                EvsException.of(ErrorKind.WRONG_STATE, "It has snapshots."));

        assertThat(known(Noun.DISK)).containsExactly("data available");
    }

    @Test
    void forgetsWhatIsNotFound() {
        knowDisk();
        follower.failed(
                DiskCalls.show(Resources.id(1)),
                EvsException.of(ErrorKind.NOT_FOUND, "There is no such disk."));

        assertThat(known(Noun.DISK)).isEmpty();
    }

    @Test
    void showsAnExtendedDiskAsExtendingUntilItRests() {
        knowDisk();
        follower.answered(DiskCalls.extend(Resources.id(1), 20), MissingNode.getInstance());
        assertThat(known(Noun.DISK)).containsExactly("data extending");

        service.all(Noun.DISK).add(Resources.disk(1, "data", "available"));
        background.pass(Duration.ofSeconds(1));
        assertThat(known(Noun.DISK)).containsExactly("data available");
    }

    @Test
    void watchesTheDiskOfARollback() {
        knowDisk();
        knowSnapshot();
        follower.answered(
                Call.on(SnapshotOperations.ROLLBACK, "snapshot_id", Resources.id(5)),
                MissingNode.getInstance());

        assertThat(known(Noun.DISK)).containsExactly("data rollbacking");
    }

    @Test
    void takesWhatAListShows() {
        follower.answered(
                Call.of(SnapshotOperations.LIST_DETAIL),
                in(
                        "snapshots",
                        JsonNodeFactory.instance
                                .arrayNode()
                                .add(Resources.snapshot(5, "one", "available", 1))
                                .add(Resources.snapshot(6, "two", "available", 1))));

        assertThat(known(Noun.SNAPSHOT)).containsExactly("one available", "two available");
    }

    @Test
    void looksAtTheDisksANativeJobNames() {
        service.all(Noun.DISK).add(Resources.disk(1, "native", "available"));
        ObjectNode entities =
                in(
                        "entities",
                        JsonNodeFactory.instance.objectNode().put("volume_id", Resources.id(1)));
        follower.answered(Call.of(DiskOperations.LIST), entities);
        background.pass(Duration.ofSeconds(1));

        assertThat(known(Noun.DISK)).containsExactly("native available");
    }
}
