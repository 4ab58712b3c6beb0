package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.facts.ServerFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised where a state is in the way, by the state. */
class RemedyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRANSFER_CREATE | extending | Wait until that is over: disk wait DISK.",
                "TRANSFER_CREATE | in-use | Detach it first: disk detach DISK.",
                "TRANSFER_CREATE | awaiting-transfer | Take the offer back first: transfer list,"
                        + " transfer delete.",
                "TRANSFER_CREATE | error | It does not recover by itself: delete it (disk delete"
                        + " DISK), or ask the support.",
                "TRANSFER_CREATE | deleting | It is being deleted: use another one.",
                "DISK_DELETE | error_deleting | It does not recover by itself, and no call deletes"
                        + " it: ask the service's support.",
                "DISK_DELETE | in-use | Detach the disk, or wait until its present work is done.",
                "DISK_EXPORT | in-use | Detach the disk, or add --force.",
                "DISK_EXPORT | error_extending | It does not recover by itself: delete it (disk"
                        + " delete DISK), or ask the support.",
                "DISK_ATTACH | maintenance | Wait until the disk is available: disk wait DISK.",
            })
    void fitsTheStateOfTheDisk(Action action, String status, String advice) {
        Facts facts = Facts.none().withDisk(status, 40, false);

        assertThat(RuleTable.broken(action, Dialect.EVS, facts))
                .extracting(Rule::advice)
                .containsExactly(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DISK_CREATE | creating | Wait until the snapshot is available: snapshot wait"
                        + " SNAPSHOT.",
                "DISK_CREATE | error | It does not recover by itself: delete it (snapshot delete"
                        + " SNAPSHOT), or ask the support.",
                "SNAPSHOT_DELETE | error_deleting | It does not recover by itself, and no call"
                        + " deletes it: ask the service's support.",
            })
    void fitsTheStateOfTheSnapshot(Action action, String status, String advice) {
        Facts facts = Facts.none().withSnapshot(status, "s", null);

        assertThat(RuleTable.broken(action, Dialect.EVS, facts))
                .extracting(Rule::advice)
                .containsExactly(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DISK_EXTEND | REBOOT | Wait until the server is started or stopped.",
                "SNAPSHOT_ROLLBACK | ACTIVE | Detach the disk from its server first.",
            })
    void leavesAloneWhatWaitingWouldNotMend(Action action, String server, String advice) {
        Facts facts =
                Facts.none()
                        .withDisk("in-use", 40, false)
                        .with(new ServerFacts(server, null, null, true, null));

        assertThat(RuleTable.broken(action, Dialect.EVS, facts))
                .extracting(Rule::advice)
                .containsExactly(advice);
    }
}
