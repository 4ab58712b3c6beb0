package org.evsshell.client.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * The example of the vendor's signing guide with its published key, and vectors computed by code
 * that reproduced that example.
 */
final class SignerTest {
    private static final String PROJECT = "0123456789abcdef0123456789abcdef";
    private static final String EVS = "https://evs.eu-de.otc.t-systems.com/v2/" + PROJECT;
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] EXTEND =
            "{\"os-extend\":{\"new_size\":200}}".getBytes(StandardCharsets.UTF_8);

    @Test
    void reproducesTheSigningGuidesExample() {
        String url =
                "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs"
                        + "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
        Map<String, String> headers = Map.of("Content-Type", "application/json");
        Signer signer =
                new Signer(
                        "QTWAOYTTINDUT2QVKYUC",
                        "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc",
                        SignatureForm.PLAIN,
                        InstantSource.fixed(Instant.parse("2019-11-15T03:36:55Z")));

        assertThat(signer.sign("GET", url, headers, NOTHING))
                .containsOnly(
                        Map.entry("Host", "service.region.example.com"),
                        Map.entry("X-Sdk-Date", "20191115T033655Z"),
                        Map.entry(
                                "Authorization",
                                "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC,"
                                    + " SignedHeaders=content-type;host;x-sdk-date,"
                                    + " Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"));
        assertThat(canonical("GET", url, headers, "20191115T033655Z").hash())
                .isEqualTo("b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a");
    }

    @Test
    void signsASortedAndEncodedQueryAndTheProject() {
        String url = EVS + "/cloudvolumes/detail?status=in-use&name=a%20b%2F%C3%BC&limit=50";
        Map<String, String> headers = Map.of("X-Project-Id", PROJECT);

        assertThat(canonical("GET", url, headers, "20250115T101530Z"))
                .isEqualTo(
                        new CanonicalRequest(
                                """
                                GET
                                /v2/0123456789abcdef0123456789abcdef/cloudvolumes/detail/
                                limit=50&name=a%20b%2F%C3%BC&status=in-use
                                host:evs.eu-de.otc.t-systems.com
                                x-project-id:0123456789abcdef0123456789abcdef
                                x-sdk-date:20250115T101530Z

                                host;x-project-id;x-sdk-date
                                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\
                                """,
                                "host;x-project-id;x-sdk-date"));
        assertThat(canonical("GET", url, headers, "20250115T101530Z").hash())
                .isEqualTo("f49bf37fe72b8fc17bbbd52abed5d3a4b8670cb731568b59bfd26fd145a98b10");
        assertThat(signature(SignatureForm.PLAIN, "GET", url, headers, NOTHING))
                .isEqualTo(
                        "Access=EXAMPLEACCESSKEY0001, SignedHeaders=host;x-project-id;x-sdk-date,"
                            + " Signature=a5f2c50500c2916578df0a4d70f6d8a77f1ccf78a3df9d015b0a9e88cfa1b56a");
    }

    @Test
    void signsABodyItsTypeAndTheTokenOfTemporaryKeys() {
        String url = EVS + "/volumes/b104b8db-170d-441b-897a-3c8ba9c5a214/action";
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "X-Security-Token", "EXAMPLETOKEN");

        assertThat(signature(SignatureForm.PLAIN, "POST", url, headers, EXTEND))
                .isEqualTo(
                        "Access=EXAMPLEACCESSKEY0001,"
                            + " SignedHeaders=content-type;host;x-sdk-date;x-security-token,"
                            + " Signature=21afdf866302d39b405f389b2edb17a685fa7ee48a16b3a9dcfb3cc417857afc");
    }

    @ParameterizedTest(name = "scope {0}/{1}")
    @CsvSource({
        "'', '', 3beb4d45a0d89076ce1581434e7cec1dddd8a3e50dc0c0ccd0a4f1200f19c3f4",
        "eu-de, evs, a760f21e187661820ad5868ee5d0f5cbf475e75bb57648b5454becee41096d30"
    })
    void signsInTheOlderFormToo(String region, String service, String signature) {
        assertThat(
                        signature(
                                new SignatureForm.Scoped(region, service),
                                "GET",
                                EVS + "/types",
                                Map.of(),
                                NOTHING))
                .isEqualTo(
                        "Credential=EXAMPLEACCESSKEY0001/20250115/%s/%s/sdk_request,"
                                        .formatted(region, service)
                                + " SignedHeaders=host;x-sdk-date, Signature="
                                + signature);
    }

    @Test
    void leavesOutWhatProxiesChange() {
        Map<String, String> headers =
                Map.of("Accept", "application/json", "User-Agent", "evs-shell");

        assertThat(signature(SignatureForm.PLAIN, "GET", EVS + "/types", headers, NOTHING))
                .contains("SignedHeaders=host;x-sdk-date,");
    }

    @ParameterizedTest
    @CsvSource({
        "https://H.example.com/, h.example.com",
        "https://h.example.com:443/a, h.example.com",
        "https://h.example.com:8443?x, h.example.com:8443",
        "http://h.example.com:80, h.example.com",
        "http://127.0.0.1:8776/v3, 127.0.0.1:8776"
    })
    void namesThePortUnlessItIsTheUsualOne(String url, String host) {
        assertThat(CanonicalRequest.host(url)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://h/a%2fb?b=2&a&b=1&a-b=, /a%2Fb/, a=&a-b=&b=1&b=2",
        "https://h, /, ''",
        "https://h?q=100%, /, q=100%25"
    })
    void writesAddressesInOneWay(String url, String path, String query) {
        assertThat(CanonicalRequest.of("get", url, Map.of(), NOTHING).text().lines().toList())
                .startsWith("GET", path, query);
    }

    @Test
    void aHashGivenInAHeaderStandsForTheBody() {
        CanonicalRequest request =
                CanonicalRequest.of(
                        "POST",
                        "https://h/",
                        Map.of("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"),
                        EXTEND);

        assertThat(request.text()).endsWith("\nUNSIGNED-PAYLOAD");
    }

    @Test
    void showsNoSecret() {
        assertThat(signer(SignatureForm.PLAIN)).hasToString("Signer[EXAMPLEACCESSKEY0001]");
    }

    private static CanonicalRequest canonical(
            String method, String url, Map<String, String> headers, String date) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Host", CanonicalRequest.host(url));
        all.put("X-Sdk-Date", date);
        return CanonicalRequest.of(method, url, all, NOTHING);
    }

    private static String signature(
            SignatureForm form,
            String method,
            String url,
            Map<String, String> headers,
            byte[] body) {
        String line =
                signer(form).sign(method, url, headers, body).getOrDefault("Authorization", "");
        return line.substring("SDK-HMAC-SHA256 ".length());
    }

    private static Signer signer(SignatureForm form) {
        return new Signer(
                "EXAMPLEACCESSKEY0001",
                "EXAMPLEsecretKEYforDOCS0000000000000000x",
                form,
                InstantSource.fixed(Instant.parse("2025-01-15T10:15:30Z")));
    }
}
