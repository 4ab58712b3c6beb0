package org.evsshell.rules;

/** The two ways a cloud speaks block storage. */
public enum Dialect {
    /** Open Telekom Cloud and its sisters: native v2 calls with jobs beside the Cinder calls. */
    EVS,
    /** Plain OpenStack: Cinder v3 with microversions. */
    CINDER
}
