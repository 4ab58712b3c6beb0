package org.evsshell.simulator.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.simulator.exchange.SimRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vectors that were made with an implementation that reproduces the worked example of the vendor's
 * signing guide.
 */
class SignatureTest {
    private static final String PROJECT = "0123456789abcdef0123456789abcdef";
    private static final String ACCESS = "EXAMPLEACCESSKEY0001";
    private static final String SECRET = "EXAMPLEsecretKEYforDOCS0000000000000000x";
    private static final String DATE = "20250115T101530Z";

    @Test
    void listWithQueryAndProject() {
        SimRequest request =
                request(
                        "GET",
                        "/v2/"
                                + PROJECT
                                + "/cloudvolumes/detail?limit=50&status=in-use&name=a%20b%2F%C3%BC",
                        "",
                        Map.of("X-Project-Id", PROJECT));
        Authorization authorization =
                plain(
                        "host;x-project-id;x-sdk-date",
                        "a5f2c50500c2916578df0a4d70f6d8a77f1ccf78a3df9d015b0a9e88cfa1b56a");

        CanonicalRequest canonical = CanonicalRequest.of(request, authorization.signedHeaders());

        assertThat(canonical.text())
                .isEqualTo(
                        """
                        GET
                        /v2/0123456789abcdef0123456789abcdef/cloudvolumes/detail/
                        limit=50&name=a%20b%2F%C3%BC&status=in-use
                        host:evs.eu-de.otc.t-systems.com
                        x-project-id:0123456789abcdef0123456789abcdef
                        x-sdk-date:20250115T101530Z

                        host;x-project-id;x-sdk-date
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\
                        """);
        assertThat(canonical.hash())
                .isEqualTo("f49bf37fe72b8fc17bbbd52abed5d3a4b8670cb731568b59bfd26fd145a98b10");
        assertThat(Signature.fits(request, authorization, SECRET, DATE)).isTrue();
    }

    @Test
    void changeWithBodyAndTemporaryKey() {
        SimRequest request =
                request(
                        "POST",
                        "/v2/" + PROJECT + "/volumes/b104b8db-170d-441b-897a-3c8ba9c5a214/action",
                        "{\"os-extend\":{\"new_size\":200}}",
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "X-Security-Token",
                                "EXAMPLETOKEN"));
        Authorization authorization =
                plain(
                        "content-type;host;x-sdk-date;x-security-token",
                        "21afdf866302d39b405f389b2edb17a685fa7ee48a16b3a9dcfb3cc417857afc");

        assertThat(CanonicalRequest.of(request, authorization.signedHeaders()).hash())
                .isEqualTo("08ad72465fc12279efa6ce9a30653abae4c2a52eda3095f08b134f3ef30ecd62");
        assertThat(Signature.fits(request, authorization, SECRET, DATE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20250115///sdk_request, 3beb4d45a0d89076ce1581434e7cec1dddd8a3e50dc0c0ccd0a4f1200f19c3f4",
        "20250115/eu-de/evs/sdk_request,"
                + " a760f21e187661820ad5868ee5d0f5cbf475e75bb57648b5454becee41096d30"
    })
    void olderFormWithAScope(String scope, String signature) {
        SimRequest request = request("GET", "/v2/" + PROJECT + "/types", "", Map.of());
        Authorization authorization =
                Authorization.parse(
                                "SDK-HMAC-SHA256 Credential="
                                        + ACCESS
                                        + "/"
                                        + scope
                                        + ", SignedHeaders=host;x-sdk-date, Signature="
                                        + signature)
                        .orElseThrow();

        assertThat(authorization.access()).isEqualTo(ACCESS);
        assertThat(CanonicalRequest.of(request, authorization.signedHeaders()).hash())
                .isEqualTo("7c190c2a484741a0005e0563f9e9b359f7a609fdb8c6f9c225d1e8acd9465f1f");
        assertThat(Signature.fits(request, authorization, SECRET, DATE)).isTrue();
    }

    @Test
    void onlyTheHeadersNamedCount() {
        Authorization authorization = plain("host;x-sdk-date", "");
        SimRequest bare = request("GET", "/v3/p/volumes", "", Map.of());
        SimRequest more = request("GET", "/v3/p/volumes", "", Map.of("X-Project-Id", "p"));

        assertThat(CanonicalRequest.of(more, authorization.signedHeaders()))
                .isEqualTo(CanonicalRequest.of(bare, authorization.signedHeaders()));
    }

    @Test
    void bodyThatIsNotTheHashedOneDoesNotFit() {
        SimRequest unsigned =
                request("POST", "/x", "a", Map.of("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"));
        SimRequest other = request("POST", "/x", "a", Map.of("X-Sdk-Content-Sha256", "0123"));

        assertThat(CanonicalRequest.bodyFits(unsigned)).isTrue();
        assertThat(CanonicalRequest.bodyFits(other)).isFalse();
        assertThat(CanonicalRequest.of(unsigned, List.of("host")).text())
                .endsWith("\nUNSIGNED-PAYLOAD");
    }

    @Test
    void goClientsPostWithoutBodyFits() {
        SimRequest request = request("POST", "/v2/p/things?a=1", "", Map.of());
        Authorization wanted = plain("host;x-sdk-date", "");
        String signature =
                Signature.of(
                        CanonicalRequest.withQueryAsBody(request, wanted.signedHeaders()),
                        wanted,
                        SECRET,
                        DATE);

        assertThat(Signature.fits(request, plain("host;x-sdk-date", signature), SECRET, DATE))
                .isTrue();
    }

    @Test
    void queryIsSortedByNameThenValueAndTrailingSlashStays() {
        SimRequest request = request("GET", "/a/?b=2&a&b=10&c=x+y", "", Map.of());

        assertThat(CanonicalRequest.of(request, List.of()).text())
                .startsWith("GET\n/a/\na=&b=10&b=2&c=x%20y\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SDK-HMAC-SHA256",
                "SDK-HMAC-SHA256 Access=a, Signature=b",
                "SDK-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c",
                "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=b, Signature=c"
            })
    void malformedHeadersAreNone(String header) {
        assertThat(Authorization.parse(header)).isEmpty();
    }

    private static Authorization plain(String signedHeaders, String signature) {
        return Authorization.parse(
                        "SDK-HMAC-SHA256 Access="
                                + ACCESS
                                + ", SignedHeaders="
                                + signedHeaders
                                + ", Signature="
                                + signature)
                .orElseThrow();
    }

    private static SimRequest request(
            String method, String path, String body, Map<String, String> more) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Host", List.of("evs.eu-de.otc.t-systems.com"));
        headers.put("X-Sdk-Date", List.of(DATE));
        more.forEach((name, value) -> headers.put(name, List.of(value)));
        return new SimRequest(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
