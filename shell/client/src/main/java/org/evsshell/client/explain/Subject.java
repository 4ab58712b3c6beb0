package org.evsshell.client.explain;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param name how messages name it, with what matters of its state
 * @param facts what the rules want to know of it
 * @param disk what to type for the disk concerned
 * @param snapshot what to type for the snapshot concerned
 */
record Subject(String name, Facts facts, @Nullable String disk, @Nullable String snapshot) {
    static Subject of(String name, Facts facts) {
        return new Subject(name, facts, null, null);
    }

    /** This about a disk, too. */
    Subject about(Disk one) {
        return new Subject(name, facts, Advice.typed(one.name(), one.id()), snapshot);
    }

    /** This about a snapshot, too. */
    Subject about(Snapshot one) {
        String typed = Advice.typed(one.name(), one.id());
        return new Subject(name, facts, disk == null ? one.diskId() : disk, typed);
    }

    /** This with facts added. */
    Subject with(Facts more) {
        return new Subject(name, more, disk, snapshot);
    }

    /** This under a longer name. */
    Subject named(String longer) {
        return new Subject(longer, facts, disk, snapshot);
    }
}
