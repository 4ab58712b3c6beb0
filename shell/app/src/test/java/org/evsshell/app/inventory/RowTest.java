package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.node.ObjectNode;

class RowTest {
    @ParameterizedTest
    @EnumSource
    void looksAtNoOtherFieldsThanItSays(Noun noun) {
        ObjectNode json =
                Resources.disk(1, "data", "available")
                        .put("volume_id", Resources.id(2))
                        .put("OS-EXT-AZ:availability_zone", "eu-02")
                        .put("description", "left out");

        Row whole = Row.of(noun, json);

        assertThat(whole).isNotNull();
        assertThat(Row.of(noun, json.deepCopy().retain(Row.FIELDS))).isEqualTo(whole);
    }
}
