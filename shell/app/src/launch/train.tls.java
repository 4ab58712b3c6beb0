import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Speaks TLS on loopback for a server that does not: KEYSTORE PASSWORD PORT; prints its own port.
 */
class TlsFront {
    public static void main(String[] args) throws Exception {
        char[] password = args[1].toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            store.load(in, password);
        }
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = tls.getServerSocketFactory().createServerSocket(0, 50, here)) {
            System.out.println(server.getLocalPort());
            while (true) {
                Socket client = server.accept();
                Socket plain = new Socket(here, Integer.parseInt(args[2]));
                Thread.ofVirtual().start(() -> copy(client, plain));
                Thread.ofVirtual().start(() -> copy(plain, client));
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // either side has hung up, which closes both
        }
    }
}
