package org.evsshell.client.http;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which proxy stands before which server, as curl reads it from the environment: {@code http_proxy}
 * and {@code https_proxy} by the address's scheme, else {@code all_proxy}, except for the hosts of
 * {@code no_proxy}. Lower case wins over upper case. This machine itself is never behind a proxy.
 *
 * @param http before http addresses; null for none
 * @param https before https addresses; null for none
 * @param exceptions where no proxy stands after all
 */
public record Proxies(@Nullable URI http, @Nullable URI https, ProxyExceptions exceptions) {
    /** No proxy anywhere. */
    public static final Proxies NONE = new Proxies(null, null, new ProxyExceptions(List.of()));

    /**
     * Reads variables.
     *
     * @param variable a variable's value by its name; null when it is not set
     * @throws EvsException of kind {@code CONFIG} when a proxy's address is none
     */
    public static Proxies of(Function<String, @Nullable String> variable) {
        URI http = proxy(variable, "http_proxy");
        URI https = proxy(variable, "https_proxy");
        if (http == null && https == null) {
            return NONE;
        }
        String exceptions = either(variable, "no_proxy").orElse("");
        return new Proxies(http, https, ProxyExceptions.read(exceptions));
    }

    /** Whether there is none. */
    boolean none() {
        return http == null && https == null;
    }

    /** The proxy before an address. */
    Optional<URI> before(boolean secure, String host, int port) {
        URI proxy = secure ? https : http;
        return proxy == null || exceptions.match(host, port)
                ? Optional.empty()
                : Optional.of(proxy);
    }

    private static @Nullable URI proxy(Function<String, @Nullable String> variable, String name) {
        Optional<String> found = either(variable, name).or(() -> either(variable, "all_proxy"));
        return found.isEmpty() ? null : address(name, found.get());
    }

    private static Optional<String> either(
            Function<String, @Nullable String> variable, String name) {
        return Optional.ofNullable(variable.apply(name))
                .or(() -> Optional.ofNullable(variable.apply(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private static URI address(String name, String written) {
        String full = written.contains("://") ? written : "http://" + written;
        try {
            URI address = new URI(full.strip());
            boolean known =
                    switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
                        case "http", "socks5", "socks5h" -> true;
                        default -> false;
                    };
            if (known && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw unusable(name, e);
        }
        throw unusable(name, null);
    }

    /** The address itself stays out of the message: it may hold a password. */
    private static EvsException unusable(String name, @Nullable URISyntaxException cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "The proxy in " + name + " or all_proxy cannot be used.",
                EvsException.Detail.NONE.withHint(
                        "It looks like http://host:port, http://user:password@host:port or"
                                + " socks5://host:port."),
                cause == null ? null : new IllegalArgumentException(cause.getReason()));
    }
}
