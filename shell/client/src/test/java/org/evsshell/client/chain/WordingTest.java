package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.DiskActionCalls;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.operation.RawCall;
import org.evsshell.client.server.Attach;
import org.evsshell.client.server.Detach;
import org.evsshell.client.server.ServerCalls;
import org.evsshell.client.transfer.TransferCalls;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

/** Messages say what was asked, and of what. */
class WordingTest {
    @Test
    void namesWhatIsMadeAndFromWhat() {
        DiskCreate request =
                DiskCreate.named("web").type("SAS").from(DiskSource.backup("b1")).build();

        assertThat(Wording.of(DiskCalls.create(Dialect.EVS, request).getFirst()))
                .isEqualTo("create disks 'web' from backup b1");
        assertThat(Wording.of(DiskCalls.create(Dialect.CINDER, request).getFirst()))
                .isEqualTo("create disk 'web' from backup b1");
        assertThat(Wording.of(TransferCalls.create("d1", "to-billing")))
                .isEqualTo("create transfer 'to-billing' of disk d1");
    }

    @Test
    void namesWhatBecomesOfADisk() {
        assertThat(Wording.of(DiskCalls.show("d1"))).isEqualTo("show disk d1");
        assertThat(Wording.of(DiskCalls.extend("d1", 50))).isEqualTo("extend disk d1 to 50 GB");
        assertThat(Wording.of(DiskActionCalls.retype(Dialect.EVS, "d1", "SSD")))
                .isEqualTo("retype disk d1 to SSD");
    }

    @Test
    void namesDiskAndServer() {
        Attach attach = new Attach("d1", "s1", null);

        assertThat(Wording.of(ServerCalls.attach(Dialect.EVS, attach)))
                .isEqualTo("attach disk d1 at server s1");
        assertThat(Wording.of(ServerCalls.detach(Dialect.EVS, new Detach("d1", "s1", false))))
                .isEqualTo("detach disk d1 at server s1");
        assertThat(Wording.of(ServerCalls.show("s1"))).isEqualTo("show server s1");
    }

    @Test
    void showsNoQuery() {
        assertThat(Wording.of(RawCall.of("get", "/v3/x?token=abc", null))).isEqualTo("GET /v3/x");
    }
}
