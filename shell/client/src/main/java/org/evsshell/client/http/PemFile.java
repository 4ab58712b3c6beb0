package org.evsshell.client.http;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A file of certificates or a key. Every method throws an {@link EvsException} of kind {@code
 * CONFIG} that names the file when it does not hold what it should.
 *
 * @param setting which key of the cloud's entry names it
 * @param path where it is
 */
record PemFile(String setting, String path) {
    private static final String BEGIN_CERTIFICATE = "-----BEGIN CERTIFICATE-----";
    private static final String END_CERTIFICATE = "-----END CERTIFICATE-----";
    private static final String BEGIN_KEY = "-----BEGIN PRIVATE KEY-----";
    private static final String END_KEY = "-----END PRIVATE KEY-----";

    /** All certificates, in the file's order. */
    List<Certificate> certificates() {
        byte[] certificates = withoutKeys(bytes());
        try {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(certificates));
            if (found.isEmpty()) {
                throw unusable("it holds no certificate", null);
            }
            return List.copyOf(found);
        } catch (GeneralSecurityException e) {
            throw unusable("it holds no certificate (" + e.getMessage() + ")", e);
        }
    }

    /** The key that belongs to a certificate. */
    PrivateKey keyOf(Certificate certificate) {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN_KEY);
        int end = text.indexOf(END_KEY);
        if (begin < 0 || end < begin) {
            throw unusable(
                    "it holds no unencrypted PKCS#8 key (BEGIN PRIVATE KEY); make one: openssl"
                            + " pkcs8 -topk8 -nocrypt -in OLD -out NEW",
                    null);
        }
        String base64 = text.substring(begin + BEGIN_KEY.length(), end);
        try {
            PrivateKey key =
                    KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getMimeDecoder().decode(base64)));
            if (!belong(key, certificate)) {
                throw unusable("its key is not the certificate's", null);
            }
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable("its key is not the certificate's, or is damaged", e);
        }
    }

    /** A server would only end the connection. */
    private static boolean belong(PrivateKey key, Certificate certificate)
            throws GeneralSecurityException {
        if (key instanceof RSAKey one && certificate.getPublicKey() instanceof RSAKey other) {
            // Some may sign in one way only, which is theirs to choose.
            return one.getModulus().equals(other.getModulus());
        }
        String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : key.getAlgorithm();
        byte[] anything = {1};
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(anything);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(anything);
        return signature.verify(signed);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (NoSuchFileException e) {
            throw unusable("there is no such file", e);
        } catch (IOException e) {
            throw unusable("it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** The key may stand in the certificate's file, which Java takes for a broken certificate. */
    private static byte[] withoutKeys(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder certificates = new StringBuilder();
        int from = text.indexOf(BEGIN_CERTIFICATE);
        for (; from >= 0; from = text.indexOf(BEGIN_CERTIFICATE, from + 1)) {
            int end = text.indexOf(END_CERTIFICATE, from);
            if (end > from) {
                certificates.append(text, from, end + END_CERTIFICATE.length()).append('\n');
            }
        }
        // Binary files have no such lines and hold certificates only.
        return certificates.isEmpty()
                ? bytes
                : certificates.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private EvsException unusable(String why, @Nullable Exception cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "The cloud's " + setting + " " + path + " cannot be used: " + why + ".",
                EvsException.Detail.NONE,
                cause);
    }
}
