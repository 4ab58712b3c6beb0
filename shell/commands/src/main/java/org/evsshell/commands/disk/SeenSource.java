package org.evsshell.commands.disk;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.BackupFacts;
import org.evsshell.rules.facts.ImageFacts;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of the image or backup a disk shall be made from. Looked at only where nothing
 * will be sent: otherwise the service itself says what is wrong, and a call is saved.
 *
 * @param image the image
 * @param backup the backup
 * @param refusal that there is none; null where there is one, or nobody looked
 */
record SeenSource(ImageFacts image, BackupFacts backup, @Nullable EvsException refusal) {
    private static final SeenSource NOTHING =
            new SeenSource(ImageFacts.UNKNOWN, BackupFacts.UNKNOWN, null);

    static SeenSource of(Invocation invocation, @Nullable DiskSource source) {
        if (source == null || !invocation.dryRun()) {
            return NOTHING;
        }
        return switch (source.kind()) {
            case IMAGE -> image(invocation, source.id());
            case BACKUP -> backup(invocation, source.id());
            case SNAPSHOT, DISK -> NOTHING;
        };
    }

    /** Both dialects call a request wrong that names no image there is. */
    private static SeenSource image(Invocation invocation, String id) {
        EvsClient client = invocation.client();
        try {
            return new SeenSource(client.images().show(id).facts(), BackupFacts.UNKNOWN, null);
        } catch (EvsException e) {
            return unseen(invocation, e, none(client, "image", id, ErrorKind.BAD_REQUEST));
        }
    }

    private static SeenSource backup(Invocation invocation, String id) {
        EvsClient client = invocation.client();
        if (client.dialect() == Dialect.EVS) {
            invocation
                    .console()
                    .note("The backup is not looked at: EVS has no call that shows it.");
            return NOTHING;
        }
        try {
            return new SeenSource(ImageFacts.UNKNOWN, client.backups().show(id).facts(), null);
        } catch (EvsException e) {
            return unseen(invocation, e, none(client, "backup", id, ErrorKind.NOT_FOUND));
        }
    }

    private static EvsException none(EvsClient client, String noun, String id, ErrorKind kind) {
        return EvsException.of(
                kind,
                "No " + noun + " has the ID " + id + " in cloud '" + client.cloud().name() + "'.",
                "Take the ID from the " + noun + " service.");
    }

    /** Only an answer tells that there is none; a service nobody reaches tells nothing. */
    private static SeenSource unseen(
            Invocation invocation, EvsException failure, EvsException none) {
        return switch (failure.kind()) {
            case NOT_FOUND -> new SeenSource(ImageFacts.UNKNOWN, BackupFacts.UNKNOWN, none);
            case INTERRUPTED -> throw failure;
            default -> {
                invocation.console().note("The source is not looked at: " + failure.message());
                yield NOTHING;
            }
        };
    }

    /** The facts and what was seen. */
    Facts added(Facts facts) {
        return facts.with(image).with(backup);
    }
}
