package org.evsshell.commands.quota;

import org.evsshell.client.quota.Quota;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.plugin.command.Console;

/** Says which quotas will soon refuse more. */
final class QuotaWarnings {
    private static final int NEARLY_PERCENT = 90;

    private QuotaWarnings() {}

    static void warn(QuotaSet quotas, Console console) {
        for (Quota quota : quotas.all()) {
            if (nearlyUsedUp(quota)) {
                console.warn(
                        "Nearly used up: "
                                + QuotaLayout.heading(quota.name())
                                + ", "
                                + QuotaLayout.words(quota)
                                + ".");
            }
        }
    }

    /** Whether little or nothing is left. A limit of nothing is no news. */
    private static boolean nearlyUsedUp(Quota quota) {
        return quota.limit() > 0 && quota.used() * 100 >= quota.limit() * NEARLY_PERCENT;
    }
}
