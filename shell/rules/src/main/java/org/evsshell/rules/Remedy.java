package org.evsshell.rules;

import org.evsshell.rules.facts.DiskFacts;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a disk or snapshot whose state is in the way. A row has one advice for all
 * states it forbids, and to wait for a disk that has failed, or detach one that is in no server's
 * hands, helps nobody.
 */
public enum Remedy {
    /** On its way to a state that lasts. */
    WAIT("Wait until that is over: disk wait DISK."),
    /** A server has it, and waiting does not change that. */
    DETACH("Detach it first: disk detach DISK."),
    /** Offered to another project. */
    TAKE_BACK("Take the offer back first: transfer list, transfer delete."),
    /** On its way out. */
    LEAVE("It is being deleted: use another one."),
    /** A disk that has failed. */
    DELETE("It does not recover by itself: delete it (disk delete DISK), or ask the support."),
    /** A snapshot that has failed. */
    DELETE_SNAPSHOT(
            "It does not recover by itself: delete it (snapshot delete SNAPSHOT), or ask the"
                    + " support."),
    /** Deletion has failed: no call helps any more. */
    SUPPORT("It does not recover by itself, and no call deletes it: ask the service's support.");

    private static final String WAITING = "disk wait DISK";
    private static final String DELETION_FAILED = "error_deleting";

    private final String text;

    Remedy(String text) {
        this.text = text;
    }

    /** What it says, with {@code DISK} and {@code SNAPSHOT} for the resources. */
    public String text() {
        return text;
    }

    /** The row with the advice that fits the state which breaks it. */
    static Rule fitting(Rule rule, Facts facts) {
        Remedy remedy = null;
        if (mends(rule, withDisk(facts, "available"))) {
            remedy = ofDisk(rule, String.valueOf(facts.disk().status()));
        } else if (mends(rule, withSnapshot(facts, "available"))) {
            remedy = ofSnapshot(String.valueOf(facts.snapshot().status()));
        }
        return remedy == null ? rule : rule.advising(remedy.text);
    }

    private static boolean mends(Rule rule, Facts changed) {
        return !rule.broken().test(changed);
    }

    private static @Nullable Remedy ofDisk(Rule rule, String status) {
        return switch (status) {
            case "in-use" -> rule.advice().contains(WAITING) ? DETACH : null;
            case "awaiting-transfer" -> TAKE_BACK;
            case "deleting" -> LEAVE;
            case DELETION_FAILED -> SUPPORT;
            default -> {
                if (States.isPassing(status)) {
                    yield WAIT;
                }
                yield status.startsWith("error") ? DELETE : null;
            }
        };
    }

    private static @Nullable Remedy ofSnapshot(String status) {
        return switch (status) {
            case "deleting" -> LEAVE;
            case DELETION_FAILED -> SUPPORT;
            default -> status.startsWith("error") ? DELETE_SNAPSHOT : null;
        };
    }

    private static Facts withDisk(Facts facts, String status) {
        DiskFacts disk = facts.disk();
        return facts.with(
                new DiskFacts(status, disk.size(), disk.multiattach(), disk.kind(), disk.ties()));
    }

    private static Facts withSnapshot(Facts facts, String status) {
        return facts.withSnapshot(status, facts.snapshot().name(), facts.snapshot().latest());
    }
}
