package org.evsshell.client.cloud;

/**
 * The form in which a cloud takes Cinder's calls. Plain OpenStack has only {@link #V3}; EVS has
 * both, documents the second as recommended and lists either in its catalogue. Which is sent
 * follows the catalogue, the third where both are listed.
 */
public enum CinderForm {
    /** {@code /v2/{project_id}/...}. */
    V2,
    /** {@code /v3/{project_id}/...}. */
    V3
}
