package org.evsshell.client.auth;

import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param type the service's type, such as {@code volumev3}
 * @param side {@code public}, {@code internal} or {@code admin} ({@code interface} on the wire)
 * @param region the region; null or {@code *} for every region
 * @param url its address
 */
public record Endpoint(String type, String side, @Nullable String region, String url) {
    /** Whether it serves a region; null asks for none in particular. */
    boolean serves(@Nullable String wanted) {
        return wanted == null || region == null || region.equals("*") || region.equals(wanted);
    }

    /**
     * An address without its version segment and what follows: {@code http://h:8776/v3/p} gives
     * {@code http://h:8776}. Only a path segment counts; a host may well contain {@code v3}.
     */
    static String base(String url) {
        int scheme = url.indexOf("://");
        int segment = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        while (segment >= 0) {
            if (isVersion(url, segment + 1)) {
                return url.substring(0, segment);
            }
            segment = url.indexOf('/', segment + 1);
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether an address names a version. */
    static boolean hasVersion(String url) {
        return base(url).length() < url.length() - (url.endsWith("/") ? 1 : 0);
    }

    /** Whether an address names the second version: {@code http://h:8776/v2/p} does. */
    static boolean isOfVersion2(String url) {
        String version = url.substring(base(url).length());
        return version.equals("/v2") || version.startsWith("/v2/");
    }

    private static boolean isVersion(String url, int start) {
        if (start + 1 >= url.length() || url.charAt(start) != 'v') {
            return false;
        }
        int end = start + 1;
        while (end < url.length()
                && (Character.isDigit(url.charAt(end)) || url.charAt(end) == '.')) {
            end++;
        }
        return end > start + 1 && (end == url.length() || url.charAt(end) == '/');
    }
}
