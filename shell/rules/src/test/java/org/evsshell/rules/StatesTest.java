package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "creating",
                "downloading",
                "extending",
                "uploading",
                "backing-up",
                "restoring-backup",
                "rollbacking",
                "retyping",
                "deleting"
            })
    void theServiceLeavesByItself(String state) {
        assertThat(States.isPassing(state)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "available",
                "in-use",
                "awaiting-transfer",
                "maintenance",
                "error",
                "error_extending",
                ""
            })
    void last(String state) {
        assertThat(States.isPassing(state)).isFalse();
    }
}
