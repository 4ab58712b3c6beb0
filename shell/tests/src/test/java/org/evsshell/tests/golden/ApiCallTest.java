package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ApiCallTest {
    @TempDir Path folder;

    @Test
    void printsTheAnswerAsItCame() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "api",
                                "call",
                                "GET",
                                "/v3/{project_id}/os-availability-zone",
                                "-o",
                                "json"))
                .isEqualTo(
                        """
                        {
                          "availabilityZoneInfo": [
                            {
                              "zoneName": "eu-de-01",
                              "zoneState": {
                                "available": true
                              }
                            },
                            {
                              "zoneName": "eu-de-02",
                              "zoneState": {
                                "available": true
                              }
                            },
                            {
                              "zoneName": "eu-de-03",
                              "zoneState": {
                                "available": true
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void asksBeforeItChangesAnything() {
        DemoShell shell = new DemoShell(folder);

        Screen screen =
                shell.run(
                        true,
                        "api",
                        "call",
                        "DELETE",
                        "/v3/{project_id}/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470",
                        "-q");

        assertThat(screen.code()).isEqualTo(9);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: Send DELETE /v3/{project_id}/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470? Nobody can be asked: there is no terminal.
                        Hint: Add --yes to answer yes.
                        """);
    }
}
