package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceIdTest {
    @Test
    void writesWhatItRead() {
        String text = "f31fc1e2-0a5b-4c7d-9e8f-0123456789ab";
        assertThat(ResourceId.read(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data-01",
                "f31fc1e20a5b4c7d9e8f0123456789ab",
                "f31fc1e2-0a5b-4c7d-9e8f-0123456789ag",
                "f31fc1e2-0a5b-4c7d-9e8f00123456789ab",
                "f31fc1e2-0a5b-4c7d-9e8f-0123456789ab0"
            })
    void isNoIdInAnotherForm(String text) {
        assertThat(ResourceId.read(text)).isNull();
    }
}
