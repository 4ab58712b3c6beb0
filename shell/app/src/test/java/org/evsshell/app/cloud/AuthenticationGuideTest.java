package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cloud.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The entries in the guide are understood as it says. */
final class AuthenticationGuideTest {
    private static final Path PAGE = Path.of("../../docs/guide/authentication.md");

    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() throws IOException {
        clouds = new CloudFixture(root);
        clouds.file(clouds.config(), "clouds.yaml", "clouds:\n" + entries(Files.readString(PAGE)));
    }

    @ParameterizedTest
    @CsvSource({
        "otc, Password",
        "otc-mfa, MultiFactor",
        "otc-token, Token",
        "openstack-robot, ApplicationCredential",
        "otc-customer, Agency",
        "otc-key, AccessKey",
        "own-cloud, Password"
    })
    void eachEntryIsOfItsKind(String name, String kind) {
        Credentials credentials = clouds.choose(name).cloud().credentials();

        assertThat(credentials.getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void everyAddressIsTaken() {
        ChosenCloud chosen = clouds.choose("own-cloud");

        assertThat(chosen.cloud().endpoints().side()).isEqualTo("internal");
        assertThat(chosen.cloud().endpoints().volume())
                .isEqualTo("https://cinder.example.com/v3/%(project_id)s");
        assertThat(chosen.cloud().endpoints().identity())
                .isEqualTo("https://keystone-int.example.com/v3");
        assertThat(chosen.cloud().tls().keyFile()).endsWith("/certificates/anna-key.pem");
    }

    /** All YAML of the page below one {@code clouds:}. */
    private static String entries(String page) {
        StringBuilder entries = new StringBuilder();
        for (int from = page.indexOf("```yaml\n"); from >= 0; ) {
            int end = page.indexOf("\n```", from);
            entries.append(page, from + "```yaml\nclouds:\n".length(), end).append('\n');
            from = page.indexOf("```yaml\n", end);
        }
        return entries.toString();
    }
}
