package org.evsshell.client.http;

import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** TLS as a cloud's entry asks for it: own authority, client certificate, or no check at all. */
final class TlsSettings {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
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
            for (Certificate certificate : certificates(tls.authorityFile())) {
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
            return null;
        }
        String keyFile = tls.keyFile() == null ? tls.certificateFile() : tls.keyFile();
        KeyStore store = emptyStore();
        Certificate[] chain = certificates(tls.certificateFile()).toArray(new Certificate[0]);
        store.setKeyEntry("client", privateKey(keyFile, chain[0]), NO_PASSWORD, chain);
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    private static Collection<? extends Certificate> certificates(String file)
            throws GeneralSecurityException, IOException {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        Collection<? extends Certificate> found =
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(new ByteArrayInputStream(withoutKeys(bytes)));
        if (found.isEmpty()) {
            throw new IOException(file + " holds no certificate");
        }
        return found;
    }

    /** The key may stand in the certificate's file, which Java takes for a broken certificate. */
    private static byte[] withoutKeys(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder certificates = new StringBuilder();
        for (int from = text.indexOf(BEGIN); from >= 0; from = text.indexOf(BEGIN, from + 1)) {
            int end = text.indexOf(END, from);
            if (end > from) {
                certificates.append(text, from, end + END.length()).append('\n');
            }
        }
        // Binary files have no such lines and hold certificates only.
        return certificates.isEmpty()
                ? bytes
                : certificates.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PrivateKey privateKey(String file, Certificate certificate)
            throws GeneralSecurityException, IOException {
        String text = Files.readString(Path.of(file));
        int begin = text.indexOf("-----BEGIN PRIVATE KEY-----");
        int end = text.indexOf("-----END PRIVATE KEY-----");
        if (begin < 0 || end < begin) {
            throw new IOException(
                    file
                            + " holds no unencrypted PKCS#8 key (BEGIN PRIVATE KEY); make one:"
                            + " openssl pkcs8 -topk8 -nodes -in OLD -out NEW");
        }
        String base64 = text.substring(begin + "-----BEGIN PRIVATE KEY-----".length(), end);
        byte[] encoded = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                .generatePrivate(new PKCS8EncodedKeySpec(encoded));
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
