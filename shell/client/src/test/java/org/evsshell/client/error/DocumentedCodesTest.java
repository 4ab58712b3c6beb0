package org.evsshell.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedCodesTest {
    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvFileSource(resources = {"documented-codes.csv", "other-services-codes.csv"})
    void everyDocumentedPairHasItsKindExitCodeAndRetryAnswer(
            String code, int status, ErrorKind kind, int exitCode, ServiceCode.Repeat repeat) {
        assertThat(Refusals.kind(status, code)).isEqualTo(kind);
        assertThat(Refusals.kind(status, code).exitCode()).isEqualTo(exitCode);
        assertThat(Refusals.retryAdvice(status, code)).isEqualTo(repeat);
        assertThat(ServiceCode.find(code).orElseThrow().status()).isEqualTo(status);
    }

    @Test
    void thereAre125DocumentedPairsOfTheServiceItself() {
        assertThat(ServiceCode.all())
                .filteredOn(row -> row.code().matches("(EVS|Common)\\..*"))
                .hasSize(125);
    }

    @Test
    void everyMeaningAndHintIsASentence() {
        assertThat(ServiceCode.all())
                .allSatisfy(row -> assertThat(row.meaning()).matches("\\S.*\\."))
                .allSatisfy(row -> assertThat(row.hint()).matches("|[A-Z].*\\."));
    }

    /** The notes below the table of the appendix. */
    @Test
    void theStatusDoesNotDecideWhereTheCodeSaysOtherwise() {
        assertThat(Refusals.kind(400, "Common.0011")).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(Refusals.retryAdvice(401, "EVS.2143")).isEqualTo(ServiceCode.Repeat.NEVER);
        assertThat(Refusals.kind(404, "EVS.2044")).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(Refusals.kind(405, "APIG.0501")).isEqualTo(ErrorKind.FORBIDDEN);
        assertThat(Refusals.kind(400, "EVS.1034")).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(Refusals.kind(413, "EVS.5413")).isEqualTo(ErrorKind.LIMIT_REACHED);
    }

    @Test
    void aHintNamesTheDisk() {
        assertThat(Refusals.hint("EVS.1046", "d1", null))
                .isEqualTo("Wait until the disk's present work is done: disk wait d1.");
        assertThat(Refusals.hint("EVS.1046", null, null))
                .isEqualTo("Wait until the disk's present work is done: disk wait DISK.");
        assertThat(Refusals.hint("EVS.9999", "d1", null)).isNull();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        ", 401, LOGIN",
        "Unauthorized, 401, LOGIN",
        "IAM.0062, 401, NEVER",
        ", 409, STATE_CHANGE",
        ", 429, BACK_OFF",
        "EVS.9999, 500, BACK_OFF",
        "EVS.9999, 400, NEVER",
        ", 501, NEVER",
        "APIG.0201, 504, BACK_OFF",
        "APIG.0201, 413, NEVER"
    })
    void whetherToSendAgainWithoutAKnownCodeIsToldByTheStatus(
            String code, int status, ServiceCode.Repeat repeat) {
        assertThat(Refusals.retryAdvice(status, code)).isEqualTo(repeat);
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
