package org.evsshell.rules;

import java.util.List;

/** What the service demands of a disk's name and description. */
final class DiskTextRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-name-bytes",
                            Action.DISK_CREATE,
                            "A disk's name has at most 255 bytes, 250 when several are created.",
                            "Choose a shorter name.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", name",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1003",
                            DiskTextRules::tooLongToCreate),
                    nameCharacters(Action.DISK_CREATE, "disk-name-characters"),
                    descriptionBytes(Action.DISK_CREATE, "disk-description-bytes"),
                    descriptionCharacters(Action.DISK_CREATE, "disk-description-characters"),
                    nameBytes(Action.DISK_UPDATE, "disk-update-name-bytes"),
                    nameCharacters(Action.DISK_UPDATE, "disk-update-name-characters"),
                    descriptionBytes(Action.DISK_UPDATE, "disk-update-description-bytes"),
                    descriptionCharacters(
                            Action.DISK_UPDATE, "disk-update-description-characters"));

    private DiskTextRules() {}

    private static boolean tooLongToCreate(Facts facts) {
        boolean several = facts.request().count() != null && facts.request().count() > 1;
        return Conditions.moreBytes(Conditions::name, several ? 250 : 255).test(facts);
    }

    private static Rule nameBytes(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's name has at most 255 bytes.",
                "Choose a shorter name.",
                Sources.EVS,
                Certainty.DOCUMENTED,
                "EVS API reference, updating an EVS disk, name",
                Violation.BAD_REQUEST,
                400,
                "EVS.1003",
                Conditions.moreBytes(Conditions::name, 255));
    }

    private static Rule nameCharacters(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's name has at most 255 characters.",
                "Choose a shorter name.",
                Sources.CINDER,
                Certainty.OBSERVED,
                Sources.OBSERVED_CINDER + ": name of 256 characters",
                Violation.BAD_REQUEST,
                400,
                null,
                Conditions.moreCharacters(Conditions::name, 255));
    }

    private static Rule descriptionBytes(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's description has at most 255 bytes.",
                "Choose a shorter description.",
                Sources.EVS,
                Certainty.DOCUMENTED,
                Sources.CREATE_PAGE + ", description",
                Violation.BAD_REQUEST,
                400,
                "EVS.1004",
                Conditions.moreBytes(Conditions::description, 255));
    }

    private static Rule descriptionCharacters(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's description has at most 255 characters.",
                "Choose a shorter description.",
                Sources.CINDER,
                Certainty.OBSERVED,
                Sources.OBSERVED_CINDER + ": description of 256 characters",
                Violation.BAD_REQUEST,
                400,
                null,
                Conditions.moreCharacters(Conditions::description, 255));
    }
}
