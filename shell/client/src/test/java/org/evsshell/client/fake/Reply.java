package org.evsshell.client.fake;

import org.evsshell.client.http.UnsentException;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the fake cloud does with a request. */
@FunctionalInterface
public interface Reply {
    /** The answer, or a broken wire. */
    WireAnswer to(WireRequest request) throws IOException;

    /** An answer with a JSON body; empty for none. */
    static Reply of(int status, String json) {
        return request ->
                new WireAnswer(
                        status,
                        Map.of("x-openstack-request-id", "req-1"),
                        json.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with one header more. */
    static Reply of(int status, String json, String header, String value) {
        return request ->
                new WireAnswer(
                        status, Map.of(header, value), json.getBytes(StandardCharsets.UTF_8));
    }

    /** A recorded answer. */
    static Reply recorded(String name) {
        return request -> Recorded.answer(name);
    }

    /** The connection breaks after the request was sent. */
    static Reply lost() {
        return request -> {
            throw new SocketException("Connection reset");
        };
    }

    /** No connection can be made. */
    static Reply refused() {
        return request -> {
            throw new UnsentException(new ConnectException("Connection refused"));
        };
    }
}
