package org.evsshell.client.version;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Versions of the service. Safe for use from any thread. */
public final class VersionApi {
    private final Caller caller;

    /** Versions as {@code caller} sees them. */
    public VersionApi(Caller caller) {
        this.caller = caller;
    }

    /** Every version the service knows, with its range of microversions. */
    public RowStream list() {
        return rows(caller.send(Call.of(VersionOperations.LIST)));
    }

    /**
     * What the service says of one version, such as {@code v3}, or {@code v3.0} as lists name it:
     * the address has no minor number.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public ObjectNode show(String version) {
        String address = version.replaceFirst("\\.0$", "");
        try {
            RowStream rows =
                    rows(caller.send(Call.on(VersionOperations.SHOW, "api_version", address)));
            if (rows.hasNext()) {
                return rows.next();
            }
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneNamed("version", version, caller.cloud().name(), e);
        }
        throw References.noneNamed("version", version, caller.cloud().name());
    }

    private static RowStream rows(JsonNode answer) {
        List<ObjectNode> versions = new ArrayList<>();
        for (JsonNode version : answer.path("versions")) {
            if (version instanceof ObjectNode row) {
                versions.add(row);
            }
        }
        return RowStream.of(versions);
    }
}
