package org.evsshell.client.disk;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.facts.Order.Source;

/** Whether a cloud can make the disk asked for at all: what it lacks is said before it is asked. */
record CloudFit(CloudInfo cloud) {
    /**
     * Passes what can be asked for.
     *
     * @throws EvsException of kind {@code USAGE}, naming what to use instead
     */
    void check(DiskCreate request) {
        switch (cloud.dialect()) {
            case EVS -> checkEvs(request);
            case CINDER -> checkCinder(request);
        }
        if (request.count() < 1 || request.count() > 100) {
            throw EvsException.of(
                    ErrorKind.USAGE, "One call makes 1 to 100 disks, not " + request.count() + ".");
        }
    }

    private static void checkEvs(DiskCreate request) {
        if (request.isFrom(Source.DISK)) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "EVS makes no disk directly from another one.",
                    "Make a snapshot of that disk (snapshot create), and the disk from it (disk"
                            + " create --snapshot).");
        }
        if (!DiskCalls.isNative(Dialect.EVS, request)) {
            return;
        }
        if (request.type() == null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Several disks at once, tags, and a backup as the source need a disk type on"
                            + " EVS.",
                    request.isFrom(Source.SNAPSHOT)
                            ? "Name the type of the snapshot's disk; disk show tells it."
                            : "Name a type, such as SSD.");
        }
        if (!request.hints().isEmpty()) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "On EVS scheduler hints go with neither several disks at once nor tags nor a"
                            + " backup as the source.",
                    "Create the disks one by one and tag them afterwards.");
        }
    }

    private void checkCinder(DiskCreate request) {
        if (!request.tags().isEmpty()) {
            throw lacks("tags", "Leave the tags out, or use metadata.");
        }
        if (request.metadata().containsKey(DiskCreate.ENCRYPTED)
                || request.metadata().containsKey(DiskCreate.KEY)) {
            throw lacks(
                    "encryption by a disk's own key",
                    "Choose a disk type that encrypts; the operator of the cloud names it.");
        }
        if (request.metadata().containsKey(DiskCreate.SCSI)) {
            throw lacks(
                    "device types of disks", "Leave SCSI out; there the server's image decides.");
        }
    }

    private EvsException lacks(String what, String instead) {
        return EvsException.of(
                ErrorKind.USAGE,
                "Cloud '" + cloud.name() + "' is plain OpenStack and has no " + what + ".",
                instead);
    }
}
