package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.json.Json;
import org.evsshell.rules.facts.DiskFacts;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/** The odd fields of a disk, as EVS and Cinder write them. */
final class KnownDiskTest {
    @Test
    void readsTextsThatStandForBooleans() {
        DiskFacts facts =
                facts(
                        """
                        {"status": "in-use", "size": 40, "multiattach": false, "bootable": "true",
                         "volume_type": "SSD", "availability_zone": "eu-de-01",
                         "metadata": {"__system__encrypted": "1"},
                         "attachments": [{"server_id": "s"}], "tags": {"team": "db"}}
                        """);

        assertThat(facts)
                .isEqualTo(
                        new DiskFacts(
                                "in-use",
                                40,
                                false,
                                new DiskKind("SSD", "eu-de-01", true, true),
                                new DiskTies(null, 1, Set.of("team"))));
    }

    /** The field is declared without use on all calls but one; the metadata tells. */
    @Test
    void readsEncryptionFromTheMetadataWhateverTheFieldSays() {
        assertThat(
                        encrypted(
                                "{\"encrypted\": false, \"metadata\": {\"__system__encrypted\":"
                                        + " \"1\"}}"))
                .isTrue();
        assertThat(encrypted("{\"encrypted\": true, \"metadata\": {}}")).isTrue();
        assertThat(encrypted("{\"metadata\": {\"__system__encrypted\": \"0\"}}")).isFalse();
        assertThat(facts("{}").kind().encrypted()).isNull();
    }

    private static boolean encrypted(String json) {
        return Boolean.TRUE.equals(facts(json).kind().encrypted());
    }

    private static DiskFacts facts(String json) {
        return new Disk((ObjectNode) Json.read(json).orElseThrow()).facts();
    }
}
