package org.evsshell.client.http;

import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The proxies of the environment as OkHttp asks for them; loaded only where there are any. */
final class ProxyRoutes extends ProxySelector {
    private static final String HEADER = "Proxy-Authorization";
    private static final int USUAL_HTTP_PORT = 8080;
    private static final int USUAL_SOCKS_PORT = 1080;

    private final Proxies proxies;

    ProxyRoutes(Proxies proxies) {
        this.proxies = proxies;
    }

    OkHttpClient.Builder apply(OkHttpClient.Builder builder) {
        return builder.proxySelector(this).proxyAuthenticator(tunnelAuthenticator());
    }

    /** Over http the request itself tells the proxy who is asking; over https its tunnel does. */
    void authenticate(Request.Builder request, HttpUrl url) {
        if (!url.isHttps()) {
            proxies.before(false, url.host(), url.port())
                    .filter(proxy -> !isSocks(proxy))
                    .flatMap(ProxyRoutes::credentials)
                    .ifPresent(value -> request.header(HEADER, value));
        }
    }

    private Authenticator tunnelAuthenticator() {
        return (route, response) -> {
            Request asked = response.request();
            if (asked.header(HEADER) != null) {
                return null;
            }
            return proxies.before(true, asked.url().host(), asked.url().port())
                    .flatMap(ProxyRoutes::credentials)
                    .map(value -> asked.newBuilder().header(HEADER, value).build())
                    .orElse(null);
        };
    }

    @Override
    public List<Proxy> select(URI address) {
        boolean secure = "https".equals(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        return List.of(
                proxies.before(secure, address.getHost(), port)
                        .map(ProxyRoutes::proxy)
                        .orElse(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        // The call fails with the same reason.
    }

    private static Proxy proxy(URI address) {
        boolean socks = isSocks(address);
        int usual = socks ? USUAL_SOCKS_PORT : USUAL_HTTP_PORT;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return new Proxy(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(address.getHost(), port));
    }

    private static boolean isSocks(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
    }

    private static Optional<String> credentials(URI address) {
        String user = address.getUserInfo();
        if (user == null) {
            return Optional.empty();
        }
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String password = colon < 0 ? "" : user.substring(colon + 1);
        return Optional.of(Credentials.basic(name, password, StandardCharsets.UTF_8));
    }
}
