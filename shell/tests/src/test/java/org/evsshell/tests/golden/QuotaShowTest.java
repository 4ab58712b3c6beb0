package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class QuotaShowTest {
    @TempDir Path folder;

    @Test
    void showsAllQuotasInWords() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("quota", "show"))
                .isEqualTo(
                        """
                        Project                    d3e0c0de5a1e4f0ba5e1d15c5a11ab1e
                        Disks                      25 of 10000
                        GB of one disk             0, no limit
                        Snapshots                  29 of 20000
                        GB of disks and snapshots  17950 of 500000
                        Backups                    3 of 100
                        GB of backups              850 of 5120
                        Disks of type SAS          7, no limit
                        GB of type SAS             1740, no limit
                        Snapshots of type SAS      11, no limit
                        Disks of type SSD          5, no limit
                        GB of type SSD             6880, no limit
                        Snapshots of type SSD      12, no limit
                        Disks of type GPSSD        5, no limit
                        GB of type GPSSD           680, no limit
                        Snapshots of type GPSSD    2, no limit
                        Disks of type ESSD         4, no limit
                        GB of type ESSD            1400, no limit
                        Snapshots of type ESSD     1, no limit
                        Disks of type SATA         4, no limit
                        GB of type SATA            7250, no limit
                        Snapshots of type SATA     3, no limit
                        """);
    }

    @Test
    void showsOneQuota() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("quota", "show", "gigabytes_SSD"))
                .isEqualTo(
                        """
                        Name      gigabytes_SSD
                        In use    6880
                        Reserved  0
                        Limit     none
                        """);
    }

    @Test
    void printsTheMainQuotasIntoAPipe() {
        assertThat(new DemoShell(folder).pipe("quota", "show"))
                .isEqualTo(
                        """
                        d3e0c0de5a1e4f0ba5e1d15c5a11ab1e	25	10000	29	20000	17950	500000
                        """);
    }

    @Test
    void printsTheServicesOwnObject() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("quota", "show", "-o", "json", "--query", "gigabytes"))
                .isEqualTo(
                        """
                        {
                          "limit": 500000,
                          "in_use": 17950,
                          "reserved": 0
                        }
                        """);
    }
}
