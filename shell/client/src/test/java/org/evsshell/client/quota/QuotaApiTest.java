package org.evsshell.client.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class QuotaApiTest {
    private static final String QUOTAS = "GET /v3/p1/os-quota-sets/p1";

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final QuotaApi quotas = cloud.client().quotas();

    @Test
    void asksForTheUseAndKeepsTheServicesObject() {
        cloud.on(
                QUOTAS,
                200,
                "{\"quota_set\":{\"id\":\"p1\",\"volumes\":"
                        + "{\"limit\":10,\"in_use\":7,\"reserved\":1}}}");

        QuotaSet set = quotas.show();

        assertThat(cloud.requests().getLast().url()).endsWith("?usage=True");
        assertThat(set.json()).hasSize(2);
        assertThat(set.all())
                .hasToString(
                        "[Quota[json={\"name\":\"volumes\",\"limit\":10,\"in_use\":7,"
                                + "\"reserved\":1}]]");
        assertThat(set.find("volumes").orElseThrow().left()).isEqualTo(2);
    }

    @Test
    void aLimitBelowZeroIsNone() {
        cloud.on(QUOTAS, 200, "{\"quota_set\":{\"volumes\":{\"limit\":-1,\"in_use\":7}}}");

        Quota disks = quotas.resolve("volumes");

        assertThat(disks.limited()).isFalse();
        assertThat(disks.left()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void nothingIsLeftWhereMoreIsUsedThanAllowed() {
        cloud.on(QUOTAS, 200, "{\"quota_set\":{\"volumes\":{\"limit\":5,\"in_use\":7}}}");

        assertThat(quotas.resolve("volumes").left()).isZero();
    }

    @Test
    void aQuotaThereIsNotIsSaidSo() {
        cloud.on(QUOTAS, 200, "{\"quota_set\":{\"id\":\"p1\"}}");

        EvsException failure = Failures.of(() -> quotas.resolve("gigabytes_HDD"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No quota is named 'gigabytes_HDD' in cloud 'test'.");
    }
}
