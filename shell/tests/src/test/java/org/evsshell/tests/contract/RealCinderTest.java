package org.evsshell.tests.contract;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

@Tag("real")
@Speaks(Dialect.CINDER)
@NullUnmarked // the cloud is there while a case runs
final class RealCinderTest implements ServiceContract {
    private ContractCloud cloud;

    @BeforeEach
    void open() throws Exception {
        cloud = ContractCloud.real("whole");
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
