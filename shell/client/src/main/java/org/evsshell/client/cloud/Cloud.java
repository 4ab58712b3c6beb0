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
 * @param endpointInterface {@code public} (default), {@code internal} or {@code admin}
 * @param volumeEndpoint replaces the catalogue's block storage endpoint; null to use the catalogue
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
        String endpointInterface,
        @Nullable String volumeEndpoint,
        @Nullable Dialect dialect,
        Tls tls,
        boolean production) {

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
