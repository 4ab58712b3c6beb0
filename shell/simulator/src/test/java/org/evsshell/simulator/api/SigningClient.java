package org.evsshell.simulator.api;

import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.identity.Hmac;
import org.evsshell.simulator.signature.CanonicalRequest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Signs requests for tests, in the plain form, whatever it is told to sign. */
record SigningClient(TestCloud cloud, String access, String secret, Map<String, String> extra) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static SigningClient demo(TestCloud cloud) {
        return new SigningClient(
                cloud, "DEMOACCESSKEY0000001", "demo-secret-key-for-the-simulator", Map.of());
    }

    SigningClient withKey(String otherAccess, String otherSecret) {
        return new SigningClient(cloud, otherAccess, otherSecret, extra);
    }

    /** This client, sending and signing a header more. */
    SigningClient with(String name, String value) {
        Map<String, String> more = new TreeMap<>(extra);
        more.put(name, value);
        return new SigningClient(cloud, access, secret, more);
    }

    Reply send(String method, String path, String body) {
        return send(method, path, body, body, cloud.clock().instant());
    }

    /** Signs one body, sends another. */
    Reply send(String method, String path, String signed, String sent, Instant date) {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Host", List.of("sim.example"));
        headers.put("X-Sdk-Date", List.of(DATE.format(date)));
        extra.forEach((name, value) -> headers.put(name, List.of(value)));
        List<String> names = new ArrayList<>();
        headers.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        names.sort(null);
        SimRequest request =
                new SimRequest(method, path, headers, signed.getBytes(StandardCharsets.UTF_8));
        String words =
                "SDK-HMAC-SHA256\n"
                        + DATE.format(date)
                        + "\n"
                        + CanonicalRequest.of(request, names).hash();
        String signature =
                HexFormat.of()
                        .formatHex(
                                Hmac.SHA256.of(
                                        secret.getBytes(StandardCharsets.UTF_8),
                                        words.getBytes(StandardCharsets.UTF_8)));
        headers.put(
                "Authorization",
                List.of(
                        "SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%s"
                                .formatted(access, String.join(";", names), signature)));
        return cloud.send(method, path, sent, "", headers);
    }
}
