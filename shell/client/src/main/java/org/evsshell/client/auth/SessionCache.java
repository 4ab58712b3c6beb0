package org.evsshell.client.auth;

import org.evsshell.client.cloud.Cloud;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One session in the token store, under a hash of everything it depends on: the text form of
 * credentials says their kind and who is asking, and never holds a secret.
 */
final class SessionCache {
    private final TokenStore store;
    private final String key;

    SessionCache(TokenStore store, Cloud cloud, String secret) {
        this.store = store;
        this.key = key(cloud, secret);
    }

    Optional<Session> load() {
        return store.load(key).flatMap(Session::fromJson);
    }

    void save(Session session) {
        store.save(key, session.toJson());
    }

    void forget() {
        store.forget(key);
    }

    private static String key(Cloud cloud, String secret) {
        StringBuilder facts = new StringBuilder();
        add(facts, cloud.authUrl());
        add(facts, cloud.credentials());
        add(facts, secret);
        add(facts, cloud.project().id());
        add(facts, cloud.project().name());
        add(facts, cloud.project().domainName());
        add(facts, cloud.project().domainId());
        add(facts, cloud.regionName());
        add(facts, cloud.endpoints().side());
        add(facts, cloud.endpoints().volumeVersion());
        add(facts, cloud.endpoints().volume());
        add(facts, cloud.dialect());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = facts.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** With its length, so that no two sets of facts look the same. */
    private static void add(StringBuilder facts, @Nullable Object fact) {
        String text = String.valueOf(fact);
        facts.append(text.length()).append(':').append(text);
    }
}
