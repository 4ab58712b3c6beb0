package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.auth.IdentityApi;
import org.evsshell.client.auth.TemporaryKey;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;

/** Who one is and what there is to choose from, the same wherever one signs in. */
interface IdentityContract {
    ContractCloud cloud();

    private IdentityApi identity() {
        return cloud().client.identity();
    }

    @Test
    default void theProjectsOneMayWorkInAreListedBeforeOneIsChosen() {
        List<ObjectNode> projects = identity().projects();

        assertThat(texts(projects, "name")).contains("demo");
        assertThat(texts(projects, "id")).contains(cloud().client.cloud().projectId());
    }

    @HoldsIn(Dialect.EVS)
    default void aProjectOfTheAccountIsFoundByItsName() {
        List<ObjectNode> projects = identity().projects("demo");

        assertThat(texts(projects, "id")).containsExactly(cloud().client.cloud().projectId());
        assertThat(identity().projects("no-such-project")).isEmpty();
    }

    @HoldsIn(Dialect.EVS)
    default void anAccountIsOpenToItsUsers() {
        assertThat(texts(identity().accounts(), "name")).containsExactly("Default");
    }

    @HoldsIn(Dialect.CINDER)
    default void anAccountIsOpenToThoseWhoHaveARoleInIt() {
        assertThat(identity().accounts()).isEmpty();
    }

    @Test
    default void regionsVersionsAndServicesAreListed() {
        assertThat(identity().regions()).isNotEmpty();
        assertThat(texts(identity().versions(), "id")).anyMatch(id -> id.startsWith("v3"));
        assertThat(texts(identity().catalog(), "type")).anyMatch(type -> type.contains("volume"));
    }

    @Test
    default void theTokenSaysWhoseItIsAndWhatFor() {
        ObjectNode token = identity().token();

        assertThat(token.at("/user/name").asString("")).isEqualTo("demo");
        assertThat(token.at("/project/id").asString(""))
                .isEqualTo(cloud().client.cloud().projectId());
        assertThat(identity().tokenAccepted()).isTrue();
    }

    @Test
    default void aRevokedTokenIsReplacedByTheNextCall() {
        EvsClient client = cloud().client;
        String before = client.identity().token().path("issued_at").asString("");

        client.identity().revokeToken();

        assertThat(client.identity().tokenAccepted()).isTrue();
        assertThat(client.identity().token().path("issued_at").asString(""))
                .isGreaterThanOrEqualTo(before);
    }

    @HoldsIn(Dialect.EVS)
    default void aTemporaryKeyHasThreePartsAndAnEnd() {
        TemporaryKey key = identity().temporaryKey(Duration.ofMinutes(15));

        assertThat(List.of(key.access(), key.secret(), key.securityToken()))
                .noneMatch(String::isEmpty);
        assertThat(key.toString()).doesNotContain(key.secret()).doesNotContain(key.securityToken());
    }

    private static List<String> texts(List<ObjectNode> rows, String field) {
        return rows.stream().map(row -> row.path(field).asString("")).toList();
    }
}
