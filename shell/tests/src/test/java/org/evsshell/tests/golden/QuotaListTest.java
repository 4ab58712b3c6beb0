package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class QuotaListTest {
    @TempDir Path folder;

    @Test
    void listsQuotasOnATerminal() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("quota", "list"))
                .isEqualTo(
                        """
                        Name                  In use  Reserved   Limit
                        volumes                   25         0   10000
                        per_volume_gigabytes       0         0    none
                        snapshots                 29         0   20000
                        gigabytes              17950         0  500000
                        backups                    3         0     100
                        backup_gigabytes         850         0    5120
                        volumes_SAS                7         0    none
                        gigabytes_SAS           1740         0    none
                        snapshots_SAS             11         0    none
                        volumes_SSD                5         0    none
                        gigabytes_SSD           6880         0    none
                        snapshots_SSD             12         0    none
                        volumes_GPSSD              5         0    none
                        gigabytes_GPSSD          680         0    none
                        snapshots_GPSSD            2         0    none
                        volumes_ESSD               4         0    none
                        gigabytes_ESSD          1400         0    none
                        snapshots_ESSD             1         0    none
                        volumes_SATA               4         0    none
                        gigabytes_SATA          7250         0    none
                        snapshots_SATA             3         0    none
                        """);
    }

    @Test
    void printsTheServicesNumbersIntoAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("quota", "list", "--limit", "3"))
                .isEqualTo(
                        """
                        volumes\t25\t0\t10000
                        per_volume_gigabytes\t0\t0\t-1
                        snapshots\t29\t0\t20000
                        """);
    }
}
