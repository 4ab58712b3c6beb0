package org.evsshell.client.http;

import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** TLS as a cloud's entry asks for it: own authority, client certificate, or no check at all. */
final class TlsSettings {
    private static final char[] NO_PASSWORD = new char[0];

    private TlsSettings() {}

    static OkHttpClient.Builder apply(OkHttpClient.Builder builder, Cloud.Tls tls) {
        builder.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.COMPATIBLE_TLS));
        if (tls.equals(Cloud.Tls.STANDARD)) {
            return builder;
        }
        try {
            X509TrustManager trust = tls.verify() ? trusted(tls) : new TrustAll();
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(tls), new X509TrustManager[] {trust}, null);
            builder.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException | IOException e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The cloud's cacert, cert or key cannot be used: " + e.getMessage(),
                    EvsException.Detail.NONE,
                    e);
        }
        return tls.verify() ? builder : builder.hostnameVerifier((host, session) -> true);
    }

    static X509TrustManager trusted(Cloud.Tls tls) throws GeneralSecurityException, IOException {
        KeyStore store = null;
        if (tls.authorityFile() != null) {
            store = emptyStore();
            int number = 0;
            for (Certificate certificate :
                    new PemFile("cacert", tls.authorityFile()).certificates()) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
        }
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    static KeyManager @Nullable [] keys(Cloud.Tls tls)
            throws GeneralSecurityException, IOException {
        if (tls.certificateFile() == null) {
            refuseLoneKey(tls.keyFile());
            return null;
        }
        PemFile certificates = new PemFile("cert", tls.certificateFile());
        PemFile key = tls.keyFile() == null ? certificates : new PemFile("key", tls.keyFile());
        Certificate[] chain = certificates.certificates().toArray(new Certificate[0]);
        KeyStore store = emptyStore();
        store.setKeyEntry("client", key.keyOf(chain[0]), NO_PASSWORD, chain);
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static void refuseLoneKey(@Nullable String keyFile) {
        if (keyFile != null) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The cloud has a key (" + keyFile + ") but no cert it belongs to.",
                    "Set cert to the certificate's file.");
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    /** {@code verify: false} in clouds.yaml: the user said not to check. */
    private static final class TrustAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
