package org.evsshell.client.chain;

import org.evsshell.client.http.UnsentException;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Why no answer came, in words, and what to do about it.
 *
 * @param why the end of a sentence that names the server
 * @param hint what to type or change next; null where nobody can tell
 */
record NoAnswer(String why, @Nullable String hint) {
    private static final String ADDRESS = "Check the cloud's address (cloud show) and the network.";

    static NoAnswer of(IOException failure) {
        boolean unsent = failure instanceof UnsentException;
        Throwable cause = unsent && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case UnknownHostException ignored ->
                    new NoAnswer("the name of the host cannot be resolved", ADDRESS);
            case NoRouteToHostException ignored ->
                    new NoAnswer("there is no way to the host", ADDRESS);
            case ConnectException ignored when isRefusal(cause) ->
                    new NoAnswer(
                            "Connection refused",
                            "Check host and port of the cloud (cloud show), and of its proxy; is"
                                    + " the service running?");
            case SSLException tls -> tls(tls);
            case SocketTimeoutException ignored ->
                    unsent
                            ? new NoAnswer(
                                    "no connection in time",
                                    ADDRESS + " A longer evs.connect_timeout waits longer.")
                            : new NoAnswer(
                                    "nothing came in time",
                                    "A longer evs.read_timeout of the cloud waits longer.");
            case EOFException ignored -> brokenOff();
            case ProtocolException ignored when words(cause).contains("end of stream") ->
                    brokenOff();
            case InterruptedIOException ignored when words(cause).equals("timeout") ->
                    new NoAnswer(
                            "the whole answer did not come in time",
                            "A longer evs.call_timeout of the cloud waits longer.");
            default ->
                    words(cause).contains("CONNECT") || words(cause).contains("proxy")
                            ? new NoAnswer(words(cause), "Check https_proxy and no_proxy.")
                            : new NoAnswer(words(cause), null);
        };
    }

    /**
     * Over TLS 1.3 a server says that it wants a client certificate when the request is already on
     * its way, and all that is seen is often that nobody takes it.
     */
    NoAnswer overTls() {
        return why.equals("Broken pipe") || why.equals("Connection reset by peer")
                ? new NoAnswer(why, "Does it want a client certificate? It is set by cert and key.")
                : this;
    }

    private static NoAnswer brokenOff() {
        return new NoAnswer("the connection ended in the middle of the answer", null);
    }

    private static NoAnswer tls(SSLException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return new NoAnswer(
                    "its certificate is for another host",
                    "Use the host name of the certificate as address (cloud show).");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return new NoAnswer("its certificate has expired", "The service has to renew it.");
            }
            if (cause instanceof CertificateNotYetValidException) {
                return new NoAnswer(
                        "its certificate is not valid yet", "Check this machine's clock.");
            }
        }
        if (words(failure).contains("Unsupported or unrecognized SSL message")) {
            return new NoAnswer(
                    "it does not speak TLS there", "Is its address http instead of https?");
        }
        if (words(failure).contains("terminated the handshake")
                || words(failure).equals("readHandshakeRecord")) {
            return new NoAnswer(
                    "it ended the TLS handshake",
                    "Does it speak TLS there, and does it accept cert and key of the cloud?");
        }
        return byCertificate(failure);
    }

    private static NoAnswer byCertificate(SSLException failure) {
        String words = words(failure);
        if (isUntrusted(failure)) {
            return new NoAnswer(
                    "its certificate is not signed by an authority this machine trusts",
                    "Set cacert of the cloud to the authority's file.");
        }
        if (words.contains("certificate_required") || words.contains("bad_certificate")) {
            return new NoAnswer(
                    "it wants another client certificate: " + words,
                    "Check cert and key of the cloud.");
        }
        return new NoAnswer(words, "Check cacert, cert, key and verify of the cloud.");
    }

    /** The JDK's own exception for it is no public class; its text is the only sign. */
    private static boolean isUntrusted(SSLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathValidatorException
                    || words(cause).contains("unable to find valid certification path")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRefusal(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (words(each).contains("refused")) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
