package org.evsshell.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.World;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SimulatorTest {

    @Test
    void readingChangesNothing() {
        TestCloud cloud = TestCloud.demo(Dialect.EVS);
        String disk = cloud.disk("d", 10);
        long before = cloud.world().changes();
        cloud.get("/volumes/detail");
        cloud.get("/volumes/" + disk);
        cloud.get("/snapshots/detail");
        cloud.login("demo", "demo");
        cloud.settle();
        cloud.get("/volumes/" + disk);
        assertThat(cloud.world().changes()).isEqualTo(before);
    }

    @Test
    void refusedRequestsChangeNothing() {
        TestCloud cloud = TestCloud.demo(Dialect.EVS);
        String inUse = cloud.get("/volumes?name=db-wal").at("/volumes/0/id");
        long before = cloud.world().changes();
        cloud.delete("/volumes/" + inUse);
        cloud.post("/volumes", "{\"volume\": {\"size\": 1}}");
        cloud.post("v2:/cloudvolumes", "{\"volume\": {\"size\": 1, \"volume_type\": \"SAS\"}}");
        assertThat(cloud.world().changes()).isEqualTo(before);
    }

    @Test
    void sameSeedsAndRequestsGiveTheSameWorld() {
        assertThat(afterSomeWork().allDisks())
                .containsExactlyInAnyOrderElementsOf(afterSomeWork().allDisks());
    }

    private static World afterSomeWork() {
        TestCloud cloud = TestCloud.demo(Dialect.EVS);
        cloud.snapshot(cloud.disk("d", 10), "s");
        return cloud.world();
    }

    @Test
    void manyThreadsMayCall() throws InterruptedException {
        TestCloud cloud = TestCloud.empty(Dialect.CINDER);
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            String body = "{\"volume\": {\"size\": 1, \"name\": \"d" + number + "\"}}";
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> statuses.add(cloud.post("/volumes", body).status())));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(statuses).hasSize(50).containsOnly(202);
        assertThat(cloud.get("/volumes").json().get("volumes")).hasSize(50);
        cloud.settle();
        cloud.check();
    }
}
