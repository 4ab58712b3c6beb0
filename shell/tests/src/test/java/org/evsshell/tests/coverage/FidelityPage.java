package org.evsshell.tests.coverage;

import org.evsshell.simulator.api.Route;
import org.evsshell.tests.catalogue.CatalogueRow;
import org.evsshell.tests.catalogue.RoutesOf;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** How near the simulator is to the service, call by call. */
public final class FidelityPage {
    private final Simplifications simplifications = new Simplifications();
    private final Asked clients = Asked.by("openstack-client");
    private final Asked tempest = Asked.by("tempest");

    /** The headings of the table of calls. */
    public static List<String> headings() {
        return List.of(
                "operation",
                "fields of its page",
                "cases on a real Cinder",
                "OpenStack's client",
                "Tempest",
                "simplified");
    }

    /** A row for every call the simulator answers. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        for (CoverageRow row : Coverage.rows()) {
            if (!row.routes().isEmpty()) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    /** Every note on what is simplified, by the class that says it. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        simplifications
                .all()
                .forEach(
                        (type, note) ->
                                notes.add(
                                        "`"
                                                + type.substring(type.lastIndexOf('/') + 1)
                                                + "`: "
                                                + note));
        return notes;
    }

    private List<String> cells(CoverageRow row) {
        CatalogueRow call = row.catalogue();
        List<Route> routes = RoutesOf.call(call.id(), call.method(), call.path());
        return List.of(
                "`" + call.id() + "`",
                page(call.id()),
                row.realCases() == 0 ? "" : String.valueOf(row.realCases()),
                clients.has(call) ? "yes" : "",
                tempest.has(call) ? "yes" : "",
                String.join(" ", simplifications.of(routes)));
    }

    private static String page(String id) {
        return Fixture.of(id)
                .map(fixture -> fixture.body() == null ? "no body" : fields(fixture.body()) + "")
                .orElse("");
    }

    private static int fields(JsonNode node) {
        int fields = node.isObject() ? node.size() : 0;
        for (JsonNode below : node) {
            fields += fields(below);
        }
        return fields;
    }
}
