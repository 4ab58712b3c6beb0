package org.evsshell.rules;

import java.util.Set;

/** Where rows come from, and where they hold: what several of them share. */
final class Sources {
    static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    static final Set<Dialect> CINDER = Set.of(Dialect.CINDER);
    static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    static final String CODES = "EVS API reference, appendix, error codes";
    static final String ECS_CODES = "ECS API reference, appendix, error codes";
    static final String STATES = "EVS user guide, disk states";
    static final String CREATE_PAGE = "EVS API reference, creating EVS disks";
    static final String RETYPE_PAGE = "EVS API reference, changing the type of an EVS disk";
    static final String ATTACH_PAGE = "ECS API reference, attaching a disk to an ECS";
    static final String TRANSFER_PAGE = "EVS API reference, creating a disk transfer";
    static final String OBSERVED_CINDER = "Cinder 21.3, observed 2026-11-23";
    static final String OBSERVED_CINDER_LATER = "Cinder 21.3, observed 2026-11-25";

    private Sources() {}
}
