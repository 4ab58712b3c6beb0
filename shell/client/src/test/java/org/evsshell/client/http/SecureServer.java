package org.evsshell.client.http;

import mockwebserver3.MockWebServer;

import org.evsshell.client.cloud.Cloud;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Servers with one of the test certificates, and how a cloud trusts them. */
public final class SecureServer {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private SecureServer() {}

    /** Makes a server speak TLS, with HTTP/2 if the other side wants it. */
    public static void secure(MockWebServer server, String certificate) {
        try (InputStream in =
                Objects.requireNonNull(
                        SecureServer.class.getResourceAsStream(certificate + ".p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            server.useHttps(context.getSocketFactory());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A cloud that trusts one certificate. */
    public static Cloud.Tls trusting(String certificate) {
        try {
            Path file =
                    Path.of(
                            Objects.requireNonNull(
                                            SecureServer.class.getResource(certificate + ".pem"))
                                    .toURI());
            return new Cloud.Tls(true, file.toString(), null, null);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
