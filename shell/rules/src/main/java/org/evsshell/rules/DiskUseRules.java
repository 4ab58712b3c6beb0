package org.evsshell.rules;

import java.util.List;

/** When the service exports a disk, or changes what it is for. */
final class DiskUseRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-export-state",
                            Action.DISK_EXPORT,
                            "A disk becomes an image only while available; in-use with force.",
                            "Detach the disk, or add --force.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            "EVS API reference, exporting an EVS disk as an image; "
                                    + Sources.OBSERVED_CINDER_LATER
                                    + ": upload in several states",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.diskNotIn("available")
                                    .and(
                                            Conditions.diskNotIn("available", "in-use")
                                                    .or(facts -> !facts.request().force()))),
                    new Rule(
                            "disk-export-name",
                            Action.DISK_EXPORT,
                            "An image's name has 1 to 128 letters, digits, -, ., _ and blanks"
                                    + " between them.",
                            "Choose another name.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, exporting an EVS disk as an image, image_name",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            Conditions.unlike(
                                    Conditions::name,
                                    "[A-Za-z0-9._-]([A-Za-z0-9._ -]{0,126}[A-Za-z0-9._-])?")),
                    new Rule(
                            "disk-set-read-only",
                            Action.DISK_SET,
                            "A disk is made read-only or writable only while available.",
                            "Detach the disk first, or wait: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": os-update_readonly_flag in several states",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.diskNotIn("available")
                                    .and(
                                            facts ->
                                                    facts.request()
                                                            .labels()
                                                            .metadata()
                                                            .containsKey("readonly"))),
                    new Rule(
                            "disk-set-maintenance",
                            Action.DISK_SET,
                            "A disk in maintenance is not changed.",
                            "Wait until the maintenance is over.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": os-set_bootable in maintenance",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    "maintenance".equals(facts.disk().status())
                                            && !facts.request()
                                                    .labels()
                                                    .metadata()
                                                    .containsKey("readonly")),
                    new Rule(
                            "disk-update-maintenance",
                            Action.DISK_UPDATE,
                            "A disk in maintenance is not changed.",
                            "Wait until the maintenance is over.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": update in maintenance",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts -> "maintenance".equals(facts.disk().status())));

    private DiskUseRules() {}
}
