package org.evsshell.rules;

import org.evsshell.rules.facts.Order.Source;

import java.util.List;

/** What the service demands of a new disk itself. */
final class DiskCreateRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-size-range",
                            Action.DISK_CREATE,
                            "A data disk has 10 to 32768 GB.",
                            "Choose a size from 10 to 32768.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", size",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Sourced.notFrom(Source.IMAGE).and(Conditions.sizeOutside(10, 32768))),
                    new Rule(
                            "disk-size-minimum",
                            Action.DISK_CREATE,
                            "A disk has at least 1 GB.",
                            "Choose a size from 1 up.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": create with size 0",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Conditions.sizeOutside(1, Integer.MAX_VALUE)),
                    new Rule(
                            "disk-count-range",
                            Action.DISK_CREATE,
                            "One call creates 1 to 100 disks.",
                            "Choose a count from 1 to 100.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", count",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1021",
                            facts ->
                                    facts.request().count() != null
                                            && (facts.request().count() < 1
                                                    || facts.request().count() > 100)),
                    new Rule(
                            "disk-size-system",
                            Action.DISK_CREATE,
                            "A system disk has 1 to 1024 GB.",
                            "Choose a size from 1 to 1024.",
                            Sources.EVS,
                            Certainty.INFERRED,
                            Sources.CREATE_PAGE
                                    + ", size; that a disk made from an image is a system disk is"
                                    + " not always so",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Sourced.from(Source.IMAGE).and(Conditions.sizeOutside(1, 1024))),
                    new Rule(
                            "disk-zone-known",
                            Action.DISK_CREATE,
                            "A disk lies in an availability zone that can be used.",
                            "See the zones there are: zone list.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.CODES
                                    + "; "
                                    + Sources.OBSERVED_CINDER
                                    + ": a zone that is none",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1036",
                            Conditions.amiss(
                                    Sourced::zone, facts -> facts.cloud().offer().zones())),
                    new Rule(
                            "disk-type-known",
                            Action.DISK_CREATE,
                            "A disk has one of the types the service has.",
                            "See the types there are: type list.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2070",
                            Conditions.amiss(
                                    Sourced::type, facts -> facts.cloud().offer().types())),
                    new Rule(
                            "disk-type-zone",
                            Action.DISK_CREATE,
                            "A disk's type is on offer in its availability zone.",
                            "Choose another zone or type: zone list, type list.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.2071",
                            Conditions.amiss(
                                    Sourced::zone, facts -> facts.cloud().offer().zonesOfType())),
                    new Rule(
                            "disk-key-encrypted",
                            Action.DISK_CREATE,
                            "A key is named only for an encrypted disk, by its ID of 36"
                                    + " characters.",
                            "Add --encrypted, and name the key by its ID.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.CREATE_PAGE + ", __system__cmkid",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2041",
                            Sourced::namesAKeyInVain),
                    new Rule(
                            "disk-scsi-value",
                            Action.DISK_CREATE,
                            "The metadata hw:passthrough is true or false.",
                            "Use --scsi for a SCSI disk, nothing for another.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1057",
                            Conditions.metadataOther("hw:passthrough", "true", "false")),
                    new Rule(
                            "disk-clone-value",
                            Action.DISK_CREATE,
                            "The metadata full_clone is 0 or 1.",
                            "Write 0 for a linked clone, 1 for a full one.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1063",
                            Conditions.metadataOther("full_clone", "0", "1")));

    private DiskCreateRules() {}
}
