package org.evsshell.rules;

import java.util.List;

/** What the service demands of tags. */
final class TagRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "tag-limit",
                            Action.TAG_ADD,
                            "A disk has at most 10 tags.",
                            "Remove a tag first: tag list DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.1061",
                            Labelled::tooManyTags),
                    new Rule(
                            "disk-tag-limit",
                            Action.DISK_CREATE,
                            "A disk has at most 10 tags.",
                            "Give it 10 tags or fewer.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.1061",
                            Labelled::tooManyTags),
                    new Rule(
                            "tag-text",
                            Action.TAG_ADD,
                            "A tag's key has 1 to 36 letters, digits, - and _, its value up to 43"
                                    + " of them.",
                            "Choose another key or value.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, adding tags; " + Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1062",
                            Labelled::wrongTag),
                    new Rule(
                            "disk-tag-text",
                            Action.DISK_CREATE,
                            "A tag's key has 1 to 36 letters, digits, - and _, its value up to 43"
                                    + " of them.",
                            "Choose another key or value.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, adding tags; " + Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1062",
                            Labelled::wrongTag),
                    new Rule(
                            "tag-remove-text",
                            Action.TAG_REMOVE,
                            "A tag's key has 1 to 36 letters, digits, - and _.",
                            "See the disk's tags: tag list DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, deleting tags; " + Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1062",
                            Labelled::wrongTagKey),
                    new Rule(
                            "tag-find-keys",
                            Action.TAG_FIND,
                            "A search by tags names at most 10 keys.",
                            "Name fewer keys, or search twice.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, querying EVS disks by tag, tags",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            facts -> facts.request().labels().tags().size() > 10));

    private TagRules() {}
}
