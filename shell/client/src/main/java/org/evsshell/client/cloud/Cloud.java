package org.evsshell.client.cloud;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * A named entry of clouds.yaml, ready to connect to.
 *
 * @param name the entry's name
 * @param authUrl Keystone's address, with or without {@code /v3}
 * @param credentials who is asking
 * @param project which project
 * @param regionName the region whose endpoints are used; null takes the first of the catalogue
 * @param endpoints which addresses are used
 * @param dialect forced dialect; null to find it from the catalogue
 * @param tls how https is checked
 * @param production whether every change is asked about
 */
public record Cloud(
        String name,
        String authUrl,
        Credentials credentials,
        Project project,
        @Nullable String regionName,
        Endpoints endpoints,
        @Nullable Dialect dialect,
        Tls tls,
        boolean production) {

    /**
     * Which of the catalogue's addresses are used, and what replaces them.
     *
     * @param side {@code public} (default), {@code internal} or {@code admin}
     * @param volumeVersion whose entry of the catalogue is taken first, 2 or 3 (default)
     * @param volume replaces the catalogue's block storage address; null to use the catalogue
     * @param identity replaces {@code authUrl} for all but signing in; null for the same address
     */
    public record Endpoints(
            String side, int volumeVersion, @Nullable String volume, @Nullable String identity) {
        /** The public ones of the catalogue. */
        public static final Endpoints STANDARD = new Endpoints("public", 3, null, null);
    }

    /** A project by ID, or by name in a domain; all null for an unscoped token. */
    public record Project(
            @Nullable String id,
            @Nullable String name,
            @Nullable String domainName,
            @Nullable String domainId) {}

    /** Certificates: whether the server's is checked, an own authority, a client certificate. */
    public record Tls(
            boolean verify,
            @Nullable String authorityFile,
            @Nullable String certificateFile,
            @Nullable String keyFile) {
        /** The system's authorities, checked. */
        public static final Tls STANDARD = new Tls(true, null, null, null);
    }
}
