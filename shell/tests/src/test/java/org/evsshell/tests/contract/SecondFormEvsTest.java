package org.evsshell.tests.contract;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** EVS by the second form of its Cinder calls, as from a catalogue without the third. */
@Speaks(Dialect.EVS)
@NullUnmarked // the cloud is there while a case runs
final class SecondFormEvsTest implements ServiceContract {
    private ContractCloud cloud;

    @BeforeEach
    void open() throws Exception {
        cloud = ContractCloud.inProcessInSecondForm();
    }

    @AfterEach
    void close() throws Exception {
        cloud.close();
    }

    @Override
    public ContractCloud cloud() {
        return cloud;
    }
}
