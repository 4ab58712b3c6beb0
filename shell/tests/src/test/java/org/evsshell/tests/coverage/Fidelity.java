package org.evsshell.tests.coverage;

import org.evsshell.tests.catalogue.CatalogueRow;
import org.evsshell.tests.catalogue.RoutesOf;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** How far the simulator's answers are those of the service's pages. */
public final class Fidelity {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<CatalogueRow> CURRENT =
            CatalogueRow.all().values().stream()
                    .filter(row -> row.status().equals("current"))
                    // EVS is not held against pages of plain OpenStack.
                    .filter(row -> !row.family().equals("openstack"))
                    .toList();

    private Fidelity() {}

    /**
     * What an answer of EVS lacks that the page of its call has, as far as that is not written down
     * as left out. Actions share an address, so theirs are not looked at.
     */
    public static List<String> undocumented(String method, String path, byte[] body) {
        List<String> lacking = new ArrayList<>();
        if (body.length == 0 || path.endsWith("/action")) {
            return lacking;
        }
        JsonNode answer = JSON.readTree(body);
        for (CatalogueRow row : CURRENT) {
            if (RoutesOf.isFor(row, method, path)) {
                Fixture.of(row.id())
                        .map(fixture -> fixture.differences(answer))
                        .ifPresent(lacking::addAll);
            }
        }
        return lacking;
    }
}
