package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.ContractCloud.ids;
import static org.evsshell.tests.contract.DiskContract.NOWHERE;
import static org.evsshell.tests.contract.DiskContract.assertFails;

import org.evsshell.client.EvsClient;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.quota.QuotaSet;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Types, zones, quotas, extensions and versions: what holds whichever service answers. */
interface PlaceContract {
    ContractCloud cloud();

    private EvsClient client() {
        return cloud().client;
    }

    @HoldsIn({EVS, CINDER})
    default void listsEveryTypeOnceHoweverShortThePages() {
        List<ObjectNode> types = client().types().list().toList();

        assertThat(ids(types)).doesNotHaveDuplicates();
        assertThat(types)
                .extracting(type -> type.path("name").asString(""))
                .contains("SSD", "SAS", "SATA", "GPSSD", "ESSD");
    }

    @HoldsIn({EVS, CINDER})
    default void findsATypeByNameAndById() {
        ObjectNode ssd = client().types().resolve("SSD");

        assertThat(client().types().resolve(ssd.path("id").asString(""))).isEqualTo(ssd);
        assertFails(ErrorKind.NOT_FOUND, () -> client().types().resolve("no-such-type"));
        assertFails(ErrorKind.NOT_FOUND, () -> client().types().show(NOWHERE));
    }

    @HoldsIn(EVS)
    default void aTypeSaysWhereItIsSold() {
        ObjectNode ssd = client().types().resolve("SSD");

        assertThat(ssd.path("extra_specs").path("RESKEY:availability_zones").asString(""))
                .contains(client().zones().firstAvailable());
    }

    @HoldsIn({EVS, CINDER})
    default void findsAZoneByName() {
        ObjectNode zone = client().zones().resolve(client().zones().firstAvailable());

        assertThat(zone.path("zoneState").path("available").booleanValue(false)).isTrue();
        assertFails(ErrorKind.NOT_FOUND, () -> client().zones().resolve("no-such-zone"));
    }

    @HoldsIn({EVS, CINDER})
    default void quotasCountWhatThereIs() {
        QuotaSet before = client().quotas().show();

        cloud().snapshot(cloud().disk("counted"), "counted");

        QuotaSet after = client().quotas().show();
        assertThat(used(after, "volumes")).isEqualTo(used(before, "volumes") + 1);
        assertThat(used(after, "snapshots")).isEqualTo(used(before, "snapshots") + 1);
        assertThat(used(after, "gigabytes")).isEqualTo(used(before, "gigabytes") + 20);
        assertThat(used(after, "gigabytes_SAS")).isEqualTo(used(before, "gigabytes_SAS") + 20);
        assertThat(used(after, "gigabytes_SSD")).isEqualTo(used(before, "gigabytes_SSD"));
        assertFails(ErrorKind.NOT_FOUND, () -> client().quotas().resolve("no-such-quota"));
    }

    private static long used(QuotaSet quotas, String name) {
        return quotas.find(name).orElseThrow().used();
    }

    @HoldsIn({EVS, CINDER})
    default void findsAnExtensionByAliasAndByName() {
        ObjectNode quotas = client().extensions().resolve("os-quota-sets");

        assertThat(client().extensions().resolve("Quotas")).isEqualTo(quotas);
        assertFails(ErrorKind.NOT_FOUND, () -> client().extensions().resolve("no-such-thing"));
    }

    @HoldsIn({EVS, CINDER})
    default void showsEachVersionItLists() {
        List<ObjectNode> versions = client().versions().list().toList();

        assertThat(ids(versions)).contains("v3.0");
        assertThat(versions)
                .allSatisfy(
                        version -> {
                            String id = version.path("id").asString("");
                            assertThat(client().versions().show(id.substring(0, 2)))
                                    .isEqualTo(version);
                        });
        assertFails(ErrorKind.NOT_FOUND, () -> client().versions().show("v9"));
    }

    @HoldsIn(CINDER)
    default void aPlainCinderKnowsNoSecondVersion() {
        assertFails(ErrorKind.NOT_FOUND, () -> client().versions().show("v2"));
    }
}
