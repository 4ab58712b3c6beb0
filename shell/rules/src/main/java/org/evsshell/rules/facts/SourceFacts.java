package org.evsshell.rules.facts;

/**
 * What is known about what a disk is made from, beside a snapshot.
 *
 * @param image the image
 * @param backup the backup
 */
public record SourceFacts(ImageFacts image, BackupFacts backup) {
    /** Nothing known. */
    public static final SourceFacts UNKNOWN =
            new SourceFacts(ImageFacts.UNKNOWN, BackupFacts.UNKNOWN);
}
