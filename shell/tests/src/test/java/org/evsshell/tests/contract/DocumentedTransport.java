package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.tests.coverage.Fidelity;

import java.io.IOException;
import java.net.URI;

/**
 * A wire to a simulator of EVS that holds its answers against the service's pages: a case fails
 * when a field is not there that a page names and the simulator does not own up to leaving out.
 */
record DocumentedTransport(Transport wire) implements Transport {
    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        WireAnswer answer = wire.send(request);
        if (answer.status() < 300) {
            String path = URI.create(request.url()).getRawPath();
            assertThat(Fidelity.undocumented(request.method(), path, answer.body()))
                    .as("%s %s against its page", request.method(), path)
                    .isEmpty();
        }
        return answer;
    }
}
