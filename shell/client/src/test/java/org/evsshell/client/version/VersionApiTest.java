package org.evsshell.client.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class VersionApiTest {
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, new FakeTime());
    private final VersionApi versions = cloud.client().versions();

    @Test
    void thereMayBeSeveralChoicesAndThatIsASuccess() {
        cloud.on("GET /", 300, "{\"versions\":[{\"id\":\"v2.0\"},{\"id\":\"v3.0\"}]}");

        assertThat(versions.list().toList()).hasSize(2);
    }

    @Test
    void readsOneRecordedVersion() {
        cloud.on("GET /v3/", Reply.recorded("11-version-v3-with-token"));

        assertThat(versions.show("v3").path("version").asString("")).isEqualTo("3.70");
    }
}
