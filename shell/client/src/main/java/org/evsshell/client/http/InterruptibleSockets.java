package org.evsshell.client.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

import javax.net.SocketFactory;

/**
 * Sockets whose connecting, reading and writing end when their thread is interrupted, whatever kind
 * of thread that is. Those of {@link Socket} itself end so on virtual threads only, and virtual
 * threads that wait for the network hold up the end of the process by 0.3 s (docs/adr/011).
 */
final class InterruptibleSockets extends SocketFactory {
    @Override
    public Socket createSocket() throws IOException {
        SocketChannel channel = SocketChannel.open();
        // A request right after the handshake would wait for the other side's delayed ACK, 40 ms.
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return channel.socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw connectedElsewhere();
    }

    private static UnsupportedOperationException connectedElsewhere() {
        return new UnsupportedOperationException("OkHttp connects the sockets it is given");
    }
}
