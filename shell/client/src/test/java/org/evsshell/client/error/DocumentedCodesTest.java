package org.evsshell.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedCodesTest {
    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvFileSource(resources = "documented-codes.csv")
    void everyDocumentedCodeHasItsKind(String code, int status, ErrorKind kind) {
        assertThat(Refusals.kind(status, code)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "IAM.0062, 401, NOT_AUTHENTICATED",
        "IAM.0012, 429, THROTTLED",
        "IAM.0003, 403, FORBIDDEN",
        "IAM.1061, 400, NOT_AUTHENTICATED",
        "APIG.0301, 401, NOT_AUTHENTICATED",
        "APIG.0308, 429, THROTTLED",
        "APIG.0501, 405, FORBIDDEN",
        "APIG.0101, 404, NOT_FOUND",
        "APIG.0610, 502, SERVICE_FAILURE",
        "Ecs.0044, 400, LIMIT_REACHED",
        "Ecs.0103, 400, WRONG_STATE"
    })
    void theOtherServicesCodesHaveTheirs(String code, int status, ErrorKind kind) {
        assertThat(Refusals.kind(status, code)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "APIGW.0308, 200, THROTTLED",
        "apig.0307, 400, NOT_AUTHENTICATED",
        "EVS.9999, 409, WRONG_STATE",
        "EVS.9999, 503, SERVICE_FAILURE",
        "APIG.0201, 413, BAD_REQUEST",
        "overLimit, 413, LIMIT_REACHED",
        ", 413, BAD_REQUEST",
        ", 400, BAD_REQUEST",
        ", 401, NOT_AUTHENTICATED",
        ", 403, FORBIDDEN",
        ", 404, NOT_FOUND",
        ", 406, BAD_REQUEST",
        ", 429, THROTTLED",
        ", 302, SERVICE_FAILURE",
        ", 504, SERVICE_FAILURE"
    })
    void codesThatAreNotKnownDegradeByStatus(String code, int status, ErrorKind kind) {
        assertThat(Refusals.kind(status, code)).isEqualTo(kind);
    }
}
