package org.evsshell.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.json.Json;
import org.junit.jupiter.api.Test;

/** The envelopes A to H of the service, each as its pages print it. */
final class ServiceFaultTest {
    @Test
    void readsTheNativeEnvelope() {
        assertThat(fault("{\"error\":{\"code\":\"EVS.1002\",\"message\":\"bad id\"}}"))
                .isEqualTo(new ServiceFault("EVS.1002", "bad id", null));
    }

    @Test
    void namesACinderFaultByItsRootKeyWhenTheCodeIsANumber() {
        assertThat(fault("{\"badRequest\":{\"code\":400,\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("badRequest", "m", null));
    }

    @Test
    void prefersATextualCodeInACinderFault() {
        assertThat(fault("{\"overLimit\":{\"code\":\"EVS.5413\",\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("EVS.5413", "m", null));
    }

    @Test
    void takesThePagesPlaceholderForNoCode() {
        assertThat(fault("{\"badRequest\":{\"code\":\"XXX\",\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("badRequest", "m", null));
    }

    @Test
    void spellsAFaultAsOpenStackDoesHoweverThePageWritesIt() {
        assertThat(fault("{\"badrequest\":{\"code\":400,\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("badRequest", "m", null));
        assertThat(fault("{\"serviceunavailable\":{\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("serviceUnavailable", "m", null));
        assertThat(fault("{\"newFault\":{\"message\":\"m\"}}"))
                .isEqualTo(new ServiceFault("newFault", "m", null));
    }

    @Test
    void aCodeMayBeATextOrANumber() {
        ServiceFault fault = new ServiceFault("badRequest", "m", null);
        assertThat(fault("{\"badRequest\":{\"code\":\"400\",\"message\":\"m\"}}")).isEqualTo(fault);
        assertThat(fault("{\"badRequest\":{\"code\":400,\"message\":\"m\"}}")).isEqualTo(fault);
        assertThat(fault("{\"badRequest\":{\"message\":\"m\"}}")).isEqualTo(fault);
    }

    @Test
    void keepsABareNumberThatIsNoHttpStatus() {
        assertThat(fault("{\"error\":{\"code\":1101,\"message\":\"m\",\"title\":\"Bad Request\"}}"))
                .isEqualTo(new ServiceFault("1101", "m", null));
        assertThat(fault("{\"error_code\":\"1118\",\"error_msg\":\"m\"}"))
                .isEqualTo(new ServiceFault("1118", "m", null));
    }

    @Test
    void readsIamsPairWithoutARequestId() {
        assertThat(fault("{\"error_code\":\"IAM.0011\",\"error_msg\":\"m\"}"))
                .isEqualTo(new ServiceFault("IAM.0011", "m", null));
    }

    @Test
    void readsAJobsFailureBesideItsFields() {
        assertThat(fault("{\"job_id\":\"j\",\"code\":\"Common.0013\",\"message\":\"expired\"}"))
                .isEqualTo(new ServiceFault("Common.0013", "expired", null));
    }

    @Test
    void readsTheGatewaysEnvelopeWithItsRequestId() {
        assertThat(
                        fault(
                                "{\"error_code\":\"APIG.0301\",\"error_msg\":\"no\","
                                        + "\"request_id\":\"r1\"}"))
                .isEqualTo(new ServiceFault("APIG.0301", "no", "r1"));
    }

    @Test
    void readsKeystonesEnvelopeByItsTitle() {
        assertThat(
                        fault(
                                "{\"error\":{\"code\":401,\"message\":\"m\","
                                        + "\"title\":\"Unauthorized\"}}"))
                .isEqualTo(new ServiceFault("Unauthorized", "m", null));
    }

    @Test
    void keepsTheDetailsOfAnEcsRefusal() {
        assertThat(
                        fault(
                                "{\"error\":{\"code\":\"Ecs.0103\",\"message\":\"m\","
                                        + "\"details\":[{\"code\":\"a\",\"message\":\"b\"}]}}"))
                .isEqualTo(new ServiceFault("Ecs.0103", "m (a: b)", null));
    }

    @Test
    void readsAJobsRefusalWithoutEnvelope() {
        assertThat(fault("{\"code\":\"Common.0011\",\"message\":\"m\"}"))
                .isEqualTo(new ServiceFault("Common.0011", "m", null));
    }

    @Test
    void findsNothingInOtherJson() {
        assertThat(fault("[1]")).isEqualTo(ServiceFault.SILENT);
        assertThat(fault("{\"volume\":{}}")).isEqualTo(ServiceFault.SILENT);
    }

    private static ServiceFault fault(String json) {
        return ServiceFault.of(Json.read(json).orElseThrow());
    }
}
