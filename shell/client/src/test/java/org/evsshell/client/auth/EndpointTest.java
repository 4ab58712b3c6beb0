package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "http://h:8776/v3/p1, http://h:8776",
        "http://h:8776/v3, http://h:8776",
        "http://h:8776, http://h:8776",
        "http://h:8776/, http://h:8776",
        "https://h/volume/v2/p1, https://h/volume",
        "https://v3.cloud/v2/p1, https://v3.cloud",
        "https://h/volumes/v3x/v3/p1, https://h/volumes/v3x",
        "https://iam.eu-de.otc.t-systems.com/v3.0, https://iam.eu-de.otc.t-systems.com"
    })
    void cutsTheVersionSegmentAndNothingElse(String url, String base) {
        assertThat(Endpoint.base(url)).isEqualTo(base);
    }
}
