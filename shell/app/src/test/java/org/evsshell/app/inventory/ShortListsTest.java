package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.app.inventory.ShortList.Entry;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Action;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ShortListsTest {
    private final FakeService service = new FakeService();
    private final SteppedBackground background = new SteppedBackground();
    private final AtomicInteger changes = new AtomicInteger();
    private final ShortLists lists =
            new ShortLists(service, background, background, changes::incrementAndGet);

    private ShortLists.Known known(ShortList list) {
        lists.wanted(list);
        background.pass(Duration.ofMillis(1));
        return lists.wanted(list);
    }

    private static ObjectNode row(String json) {
        return (ObjectNode) Json.read(json).orElseThrow();
    }

    @Test
    void readsBesideTheKeyPressAndTellsWhenItIsThere() {
        service.lists.put(ShortList.TYPE, List.of(row("{\"name\":\"SSD\"}")));

        assertThat(lists.wanted(ShortList.TYPE).progress()).isEqualTo(new Progress.Loading());
        assertThat(service.asked).isEmpty();
        background.pass(Duration.ofMillis(1));

        assertThat(changes).hasValue(1);
        assertThat(lists.wanted(ShortList.TYPE))
                .isEqualTo(
                        new ShortLists.Known(
                                List.of(new Entry("SSD", "", List.of())), new Progress.Complete()));
        assertThat(service.asked).containsExactly("list type");
    }

    @Test
    void asksAgainAfterAMinute() {
        known(ShortList.ZONE);
        background.pass(Duration.ofSeconds(59));
        known(ShortList.ZONE);
        assertThat(service.asked).hasSize(1);
        background.pass(Duration.ofSeconds(1));
        known(ShortList.ZONE);
        assertThat(service.asked).hasSize(2);
    }

    @Test
    void asksAgainAfterOurOwnChange() {
        known(ShortList.TAG);
        known(ShortList.ZONE);

        lists.changedBy(Action.TAG_ADD);

        assertThat(lists.wanted(ShortList.TAG).progress()).isEqualTo(new Progress.Loading());
        assertThat(known(ShortList.TAG).progress()).isEqualTo(new Progress.Complete());
        known(ShortList.ZONE);
        assertThat(service.asked).containsExactly("list tag", "list zone", "list tag");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotTakenForNews() {
        lists.wanted(ShortList.TRANSFER);
        service.lists.put(ShortList.TRANSFER, List.of());
        service.betweenLists = () -> lists.changedBy(Action.TRANSFER_CREATE);
        background.pass(Duration.ofMillis(1));
        service.betweenLists = () -> {};

        assertThat(lists.wanted(ShortList.TRANSFER).progress()).isEqualTo(new Progress.Loading());
        background.pass(Duration.ofMillis(1));
        assertThat(lists.wanted(ShortList.TRANSFER).progress()).isEqualTo(new Progress.Complete());
    }

    @Test
    void saysWhyItCouldNotBeReadAndTriesAgainLater() {
        service.unreachable = true;
        assertThat(known(ShortList.TYPE).progress())
                .isEqualTo(new Progress.Failed("No answer from cloud.example."));
        service.unreachable = false;
        assertThat(known(ShortList.TYPE).progress()).isInstanceOf(Progress.Failed.class);
        background.pass(Duration.ofSeconds(5));
        assertThat(known(ShortList.TYPE).progress()).isEqualTo(new Progress.Complete());
    }

    @Test
    void takesRowsAsTheServiceWritesThem() {
        assertThat(
                        ShortList.ZONE.entry(
                                row("{\"zoneName\":\"a\",\"zoneState\":{\"available\":false}}")))
                .isEqualTo(new Entry("a", "not available", List.of()));
        assertThat(ShortList.TAG.entry(row("{\"key\":\"env\",\"values\":[\"prod\",\"test\"]}")))
                .isEqualTo(new Entry("env", "prod test", List.of("prod", "test")));
        assertThat(ShortList.TRANSFER.entry(row("{\"id\":\"1\",\"name\":null}")))
                .isEqualTo(new Entry("1", "", List.of()));
        assertThat(ShortList.EXTENSION.entry(row("{\"alias\":\"backups\",\"name\":\"Backups\"}")))
                .isEqualTo(new Entry("backups", "Backups", List.of()));
    }
}
