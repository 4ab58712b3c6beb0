package org.evsshell.client.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class TypeApiTest {
    private static final String TYPES = "GET /v3/p1/types";

    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, new FakeTime());
    private final TypeApi types = cloud.client().types();

    @Test
    void readsRecordedTypes() {
        cloud.on(TYPES, Reply.recorded("62-types"));

        assertThat(types.list().toList())
                .extracting(type -> type.path("name").asString(""))
                .contains("SSD", "noop-multiattach");
    }

    @Test
    void readsOnWhereTheLinkIsNamedAfterOneType() {
        cloud.on(
                TYPES,
                Reply.of(
                        200,
                        "{\"volume_types\":[{\"id\":\"a\"}],\"volume_type_links\":"
                                + "[{\"rel\":\"next\",\"href\":\"x\"}]}"),
                Reply.of(200, "{\"volume_types\":[{\"id\":\"b\"}]}"));

        assertThat(types.list().toList()).hasToString("[{\"id\":\"a\"}, {\"id\":\"b\"}]");
    }

    @Test
    void twoTypesOfOneNameAreAnError() {
        cloud.on(
                TYPES,
                200,
                "{\"volume_types\":[{\"id\":\"a\",\"name\":\"SSD\"},"
                        + "{\"id\":\"b\",\"name\":\"SSD\"}]}");

        EvsException failure = Failures.of(() -> types.resolve("SSD"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.AMBIGUOUS);
        assertThat(failure).hasMessage("2 types are named 'SSD': a, b");
    }

    @Test
    void evsIsAskedForAllTypesAtOnce() {
        FakeCloud evs = new FakeCloud(Dialect.EVS, new FakeTime());
        evs.on(TYPES, 200, "{\"volume_types\":[{\"id\":\"a\"}]}");

        assertThat(evs.client().types().list().toList()).hasSize(1);
        assertThat(evs.requests().getLast().url()).endsWith("/types");
    }
}
