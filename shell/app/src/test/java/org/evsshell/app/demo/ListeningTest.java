package org.evsshell.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.SimServer;
import org.evsshell.simulator.SimSettings;
import org.evsshell.simulator.api.Endpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

class ListeningTest {
    @TempDir Path folder;

    @Test
    void isFoundAsLongAsItListens() throws IOException {
        try (SimServer server = SimServer.start(SimSettings.defaults(), InstantSource.system());
                Listening told = Listening.announce(server.endpoints(), Dialect.EVS, folder)) {
            Listening found = Listening.in(folder).orElseThrow();
            assertThat(found.facts()).isEqualTo(told.facts());
            assertThat(found.dialect()).isEqualTo("evs");
            assertThat(found.logins()).contains("demo", "key", "agency");
            assertThat(folder.resolve("clouds.yaml")).hasContent(told.cloudsYaml());
        }
        assertThat(Listening.in(folder)).isEmpty();
    }

    @Test
    void oneWithAFolderOfItsOwnIsFoundFromTheShells() throws IOException {
        Path home = folder.resolve("home");
        Path own = folder.resolve("own");
        try (SimServer server = SimServer.start(SimSettings.defaults(), InstantSource.system());
                Listening told =
                        Listening.announceElsewhere(server.endpoints(), Dialect.EVS, own, home)) {
            assertThat(Listening.in(home)).isEmpty();
            assertThat(Listening.in(own)).isPresent();
            assertThat(Listening.all(home))
                    .singleElement()
                    .satisfies(found -> assertThat(found.facts()).isEqualTo(told.facts()));
            try (Listening _ = Listening.announce(server.endpoints(), Dialect.EVS, home)) {
                assertThat(Listening.all(home))
                        .extracting(Listening::folder)
                        .containsExactly(home, own);
            }
        }
        assertThat(Listening.all(home)).isEmpty();
    }

    @Test
    void whatAKilledOneLeftBehindShowsNobodyTwice() throws IOException {
        Path home = folder.resolve("home");
        Path own = folder.resolve("own");
        try (SimServer server = SimServer.start(SimSettings.defaults(), InstantSource.system());
                Listening _ =
                        Listening.announceElsewhere(server.endpoints(), Dialect.EVS, own, home)) {
            Files.writeString(home.resolve("elsewhere").resolve("1"), own.toString());
            Files.writeString(home.resolve("elsewhere").resolve("2"), home.toString());
            assertThat(Listening.all(home)).extracting(Listening::folder).containsExactly(own);
            try (Listening _ = Listening.announce(server.endpoints(), Dialect.EVS, home)) {
                assertThat(Listening.all(home))
                        .extracting(Listening::folder)
                        .containsExactly(home, own);
            }
        }
    }

    @Test
    void anotherAtTheSameTimeHasAPlaceOfItsOwn() throws IOException {
        Path first = folder.resolve("simulator");
        try (SimServer server = SimServer.start(SimSettings.defaults(), InstantSource.system())) {
            Endpoints endpoints = server.endpoints();
            assertThat(Listening.place(endpoints, first)).isEqualTo(first);
            try (Listening _ = Listening.announce(endpoints, Dialect.EVS, first)) {
                int port = URI.create(endpoints.blockStorage()).getPort();
                assertThat(Listening.place(endpoints, first))
                        .isEqualTo(folder.resolve("simulator-" + port));
            }
        }
    }

    @Test
    void whatAKilledOneLeftBehindIsNobody() throws IOException {
        Endpoints gone;
        try (SimServer server = SimServer.start(SimSettings.defaults(), InstantSource.system())) {
            gone = server.endpoints();
        }
        try (Listening _ = Listening.announce(gone, Dialect.CINDER, folder)) {
            assertThat(Listening.in(folder)).isEmpty();
        }
        Files.writeString(folder.resolve("listening.json"), "{");
        assertThat(Listening.in(folder)).isEmpty();
    }

    @Test
    void cloudsOfPlainOpenStackHaveNoneOfEvssWays() {
        ClientSetup setup = new ClientSetup("http://127.0.0.1:8776/identity/v3", Dialect.CINDER);
        assertThat(setup.cloudsYaml())
                .startsWith(
                        """
                        clouds:
                          # may change project demo
                          simulator:
                            auth:
                              auth_url: http://127.0.0.1:8776/identity/v3
                              username: demo
                              password: demo
                              project_name: demo
                              user_domain_name: Default
                              project_domain_name: Default
                            identity_api_version: 3
                            volume_api_version: 3
                          # demo's user in the project below demo
                          simulator-team:
                        """)
                .contains("  simulator-credential:\n    auth_type: v3applicationcredential\n")
                .doesNotContain("simulator-key", "simulator-agency");
        assertThat(setup.openrc("key")).isEmpty();
    }

    @Test
    void openrcSetsTheVariablesOfALogin() {
        ClientSetup setup = new ClientSetup("http://127.0.0.1:8776/identity/v3", Dialect.EVS);
        assertThat(setup.openrc("credential"))
                .contains(
                        """
                        # demo's application credential, may change project demo
                        export OS_AUTH_URL=http://127.0.0.1:8776/identity/v3
                        export OS_AUTH_TYPE=v3applicationcredential
                        export OS_APPLICATION_CREDENTIAL_ID=c0ffee5a1e4f0ba5e1d15c0de0000001
                        export OS_APPLICATION_CREDENTIAL_SECRET=demo-automation-secret
                        export OS_IDENTITY_API_VERSION=3
                        export OS_VOLUME_API_VERSION=3
                        """);
        assertThat(setup.openrc("key").orElseThrow())
                .contains("export OS_ACCESS_KEY=DEMOACCESSKEY0000001\n", "export OS_SECRET_KEY=");
    }
}
