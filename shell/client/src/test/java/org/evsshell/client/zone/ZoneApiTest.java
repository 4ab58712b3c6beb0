package org.evsshell.client.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class ZoneApiTest {
    private static final String ZONES = "GET /v3/p1/os-availability-zone";

    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, new FakeTime());
    private final ZoneApi zones = cloud.client().zones();

    @Test
    void readsRecordedZones() {
        cloud.on(ZONES, Reply.recorded("63-az"));

        assertThat(zones.list().toList())
                .hasToString("[{\"zoneName\":\"nova\",\"zoneState\":{\"available\":true}}]");
        assertThat(zones.firstAvailable()).isEqualTo("nova");
    }

    @Test
    void noZoneAtAllIsSaidSo() {
        cloud.on(
                ZONES,
                200,
                "{\"availabilityZoneInfo\":[{\"zoneName\":\"z\",\"zoneState\":"
                        + "{\"available\":false}}]}");

        EvsException failure = Failures.of(zones::firstAvailable);

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No zone of cloud 'test' is available.");
    }
}
