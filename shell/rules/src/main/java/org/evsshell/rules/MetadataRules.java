package org.evsshell.rules;

import java.util.List;

/** What the service demands of metadata. */
final class MetadataRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-metadata-length",
                            Action.DISK_CREATE,
                            "A key of metadata and its value have at most 255 bytes each.",
                            "Choose a shorter key or value.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", metadata",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            Labelled::longInBytes),
                    new Rule(
                            "snapshot-metadata-length",
                            Action.SNAPSHOT_CREATE,
                            "A key of metadata and its value have at most 255 bytes each.",
                            "Choose a shorter key or value.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", metadata",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            Labelled::longInBytes),
                    new Rule(
                            "metadata-set-length",
                            Action.METADATA_SET,
                            "A key of metadata and its value have at most 255 bytes each.",
                            "Choose a shorter key or value.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", metadata",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            Labelled::longInBytes),
                    new Rule(
                            "disk-metadata-text",
                            Action.DISK_CREATE,
                            "A key of metadata has 1 to 255 letters of English, digits, blanks and"
                                    + " - _ : . /, its value at most 255 characters.",
                            "Choose another key or value.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": metadata with long and with accented keys and long values",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Labelled::wrongInCinder),
                    new Rule(
                            "disk-metadata-size",
                            Action.DISK_CREATE,
                            "All metadata of a disk together has at most 1048576 bytes.",
                            "Set less.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1005",
                            Labelled::tooMuchMetadata),
                    new Rule(
                            "metadata-set-text",
                            Action.METADATA_SET,
                            "A key of metadata has 1 to 255 letters of English, digits, blanks and"
                                    + " - _ : . /, its value at most 255 characters.",
                            "Choose another key or value.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": metadata with long and with accented keys and long values",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Labelled::wrongInCinder),
                    new Rule(
                            "metadata-set-size",
                            Action.METADATA_SET,
                            "All metadata of a disk together has at most 1048576 bytes.",
                            "Set less.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1005",
                            Labelled::tooMuchMetadata),
                    new Rule(
                            "metadata-set-protected",
                            Action.METADATA_SET,
                            "Metadata of the service itself, such as __system__encrypted, is not"
                                    + " changed.",
                            "Choose a key of your own.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES
                                    + ", EVS.5403 and EVS.2047; which keys is told in part only",
                            Violation.BAD_REQUEST,
                            403,
                            "EVS.5403",
                            Labelled::ofTheService),
                    new Rule(
                            "metadata-set-state",
                            Action.METADATA_SET,
                            "Metadata is not changed while the disk is in maintenance or"
                                    + " uploading.",
                            "Wait until that is over: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": metadata in several states",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    "maintenance".equals(facts.disk().status())
                                            || "uploading".equals(facts.disk().status())),
                    new Rule(
                            "metadata-unset-protected",
                            Action.METADATA_UNSET,
                            "Metadata of the service itself, such as __system__encrypted, is not"
                                    + " changed.",
                            "Choose a key of your own.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES
                                    + ", EVS.5403 and EVS.2047; which keys is told in part only",
                            Violation.BAD_REQUEST,
                            403,
                            "EVS.5403",
                            Labelled::ofTheService),
                    new Rule(
                            "metadata-unset-state",
                            Action.METADATA_UNSET,
                            "Metadata is not changed while the disk is in maintenance or"
                                    + " uploading.",
                            "Wait until that is over: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": metadata in several states",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    "maintenance".equals(facts.disk().status())
                                            || "uploading".equals(facts.disk().status())));

    private MetadataRules() {}
}
