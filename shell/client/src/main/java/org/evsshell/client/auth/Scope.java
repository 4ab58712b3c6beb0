package org.evsshell.client.auth;

/** What a call to the identity service has to be good for. */
public enum Scope {
    /** The cloud's project: all calls of block storage and servers. */
    PROJECT,
    /** The account (domain): calls about the account's projects and keys. */
    ACCOUNT,
    /** Nothing in particular: what the user may choose from. */
    NONE,
    /** Calls that anybody may make, without a token. */
    ANYONE
}
