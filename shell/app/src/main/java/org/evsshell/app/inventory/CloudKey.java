package org.evsshell.app.inventory;

import org.evsshell.client.cloud.Cloud;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the project of a cloud as somebody sees it, giving nothing of it away. */
final class CloudKey {
    private CloudKey() {}

    static String of(Cloud cloud) {
        String all =
                String.join(
                        "\n",
                        cloud.name(),
                        cloud.authUrl(),
                        String.valueOf(cloud.regionName()),
                        String.valueOf(cloud.endpoints().volume()),
                        cloud.project().toString(),
                        cloud.credentials().toString());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
