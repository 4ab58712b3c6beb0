package org.evsshell.client.explain;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.quota.QuotaApi;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;
import org.evsshell.rules.facts.Allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refusals for want of quota: which one it is, and how far it is used. */
final class OutOfQuota {
    private static final Set<String> CODES = Set.of("EVS.1034", "EVS.1042");

    private OutOfQuota() {}

    /** EVS's own calls have codes for it, Cinder's answer 413. */
    static boolean is(EvsException refusal) {
        return refusal.kind() == ErrorKind.LIMIT_REACHED
                && (refusal.httpStatus().orElse(0) == 413
                        || CODES.contains(refusal.code().orElse("")));
    }

    /** The facts with the quotas as they are now. */
    static Facts measured(Caller reads, Facts facts) {
        QuotaSet quotas = new QuotaApi(reads).show();
        String wanted = facts.request().order().type();
        return facts.with(quotas.facts(wanted == null ? facts.disk().kind().type() : wanted));
    }

    /** Whether a broken rule can be the reason. */
    static boolean explains(Rule rule) {
        return rule.violation() == Violation.LIMIT_REACHED;
    }

    /** Such as {@code In use: volumes 2 of 2.}, of all that is limited. */
    static String use(Facts facts) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Allowance> each : facts.cloud().quota().limits().entrySet()) {
            Allowance allowance = each.getValue();
            if (allowance.limit() >= 0) {
                parts.add(each.getKey() + " " + allowance.used() + " of " + allowance.limit());
            }
        }
        return parts.isEmpty() ? "" : " In use: " + String.join(", ", parts) + ".";
    }
}
