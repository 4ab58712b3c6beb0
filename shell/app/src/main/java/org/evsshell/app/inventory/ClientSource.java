package org.evsshell.app.inventory;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.quota.Quota;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.function.Supplier;

/** Reads through the session's client, as background calls that can change nothing. */
public final class ClientSource implements InventorySource {
    private final Supplier<EvsClient> session;
    private final CancelScope scope = new CancelScope();
    private final CallContext context =
            new CallContext(scope, new ChangeLimits(true, 0, () -> {}), true);

    /** Reads with the client the supplier connects; it is asked in the background only. */
    public ClientSource(Supplier<EvsClient> session) {
        this.session = session;
    }

    private EvsClient client() {
        return session.get().in(context);
    }

    @Override
    public Dialect dialect() {
        return client().dialect();
    }

    @Override
    public RowStream list(Noun noun, int pageSize) {
        RowStream rows =
                switch (noun) {
                    case DISK -> client().disks().list(DiskFilter.ALL, pageSize);
                    case SNAPSHOT -> client().snapshots().list(SnapshotFilter.ALL, pageSize);
                    // Servers are read in pages as large as they come: there are few beside disks.
                    case SERVER -> client().servers().list();
                };
        rows.narrow(Row.FIELDS);
        return rows;
    }

    @Override
    public RowStream list(ShortList list) {
        return switch (list) {
            case TYPE -> client().types().list();
            case ZONE -> client().zones().list();
            case TAG -> client().tags().used();
            case TRANSFER -> client().transfers().list();
            case EXTENSION -> client().extensions().list();
            case QUOTA ->
                    RowStream.of(client().quotas().show().all().stream().map(Quota::json).toList());
        };
    }

    @Override
    public Optional<ObjectNode> show(Noun noun, ResourceId id) {
        try {
            return Optional.of(
                    switch (noun) {
                        case DISK -> client().disks().show(id.toString()).json();
                        case SNAPSHOT -> client().snapshots().show(id.toString()).json();
                        case SERVER -> client().servers().show(id.toString()).json();
                    });
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        scope.cancel();
    }
}
