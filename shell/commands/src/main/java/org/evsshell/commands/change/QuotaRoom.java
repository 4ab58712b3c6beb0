package org.evsshell.commands.change;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.QuotaFacts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What quotas leave for the steps of a plan, each step after those before it. Read only where
 * nothing will be sent: otherwise the service itself says so, and a call is saved.
 */
public final class QuotaRoom {
    private final @Nullable QuotaSet quotas;
    private final Map<String, Long> taken = new HashMap<>();

    private QuotaRoom(@Nullable QuotaSet quotas) {
        this.quotas = quotas;
    }

    /**
     * The room of the invocation's project; where its user may not see quotas, that is said and
     * nothing is measured.
     */
    public static QuotaRoom of(Invocation invocation) {
        if (!invocation.dryRun()) {
            return new QuotaRoom(null);
        }
        try {
            return new QuotaRoom(invocation.client().quotas().show());
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.FORBIDDEN) {
                throw e;
            }
            invocation.console().note("Quotas are not looked at: " + e.message());
            return new QuotaRoom(null);
        }
    }

    /**
     * The facts with what is left.
     *
     * @param type the type of the disk concerned; null where it is not known
     */
    public Facts added(Facts facts, @Nullable String type) {
        if (quotas == null) {
            return facts;
        }
        TreeMap<String, Allowance> left = new TreeMap<>();
        quotas.facts(type)
                .limits()
                .forEach(
                        (name, allowance) ->
                                left.put(
                                        name,
                                        new Allowance(
                                                allowance.limit(),
                                                allowance.used() + taken.getOrDefault(name, 0L))));
        return facts.with(new QuotaFacts(left, null));
    }

    /**
     * A step has been planned that takes room.
     *
     * @param kind {@code volumes}, {@code snapshots} or {@code gigabytes}
     * @param more how much; null where it is not known
     * @param type the type of the disk; null where it is not known
     */
    public void take(String kind, @Nullable Integer more, @Nullable String type) {
        if (more == null) {
            return;
        }
        taken.merge(kind, more.longValue(), Long::sum);
        if (type != null) {
            taken.merge(kind + "_" + type, more.longValue(), Long::sum);
        }
    }
}
