package org.evsshell.client.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that no proxy stands before: {@code no_proxy}.
 *
 * @param hosts hosts, domains with all below them, networks such as {@code 10.0.0.0/8}, any with a
 *     port; {@code *} for all
 */
record ProxyExceptions(List<String> hosts) {
    ProxyExceptions {
        hosts = List.copyOf(hosts);
    }

    /** Reads a list parted by commas or blanks. */
    static ProxyExceptions read(String text) {
        List<String> hosts = new ArrayList<>();
        for (String host : text.split("[,\\s]+", -1)) {
            if (!host.isEmpty()) {
                hosts.add(host.toLowerCase(Locale.ROOT));
            }
        }
        return new ProxyExceptions(hosts);
    }

    /** Whether an address is reached directly; this machine itself always is. */
    boolean match(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return isLoopback(name) || hosts.stream().anyMatch(one -> matches(one, name, port));
    }

    private static boolean isLoopback(String name) {
        return name.equals("localhost") || name.startsWith("127.") || name.equals("::1");
    }

    private static boolean matches(String exception, String name, int port) {
        if (exception.equals("*")) {
            return true;
        }
        if (exception.contains("/")) {
            return isWithin(exception, name);
        }
        String domain =
                exception.endsWith(":" + port)
                        ? exception.substring(0, exception.lastIndexOf(':'))
                        : exception;
        domain = domain.startsWith("*") ? domain.substring(1) : domain;
        domain = domain.startsWith(".") ? domain.substring(1) : domain;
        return name.equals(domain) || name.endsWith("." + domain);
    }

    private static boolean isWithin(String network, String name) {
        int slash = network.indexOf('/');
        long from = address(network.substring(0, slash));
        long asked = address(name);
        String bits = network.substring(slash + 1);
        if (from < 0 || asked < 0 || !bits.matches("[0-9]|[12][0-9]|3[0-2]")) {
            return false;
        }
        int rest = 32 - Integer.parseInt(bits);
        return from >> rest == asked >> rest;
    }

    /** An IPv4 address as a number; below 0 for any other text. */
    private static long address(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return -1;
        }
        long number = 0;
        for (String part : text.split("\\.", -1)) {
            number = (number << 8) | (Integer.parseInt(part) & 255);
        }
        return number;
    }
}
