package org.evsshell.simulator.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes tokens and reads them back; none is stored, only the revoked ones are remembered. */
public final class Tokens {
    private static final String PURPOSE = "token";
    private static final int PARTS = 9;

    private final Seal seal;
    private final Directory directory;

    public Tokens(Seal seal, Directory directory) {
        this.seal = seal;
        this.directory = directory;
    }

    public String write(Token token) {
        String content =
                String.join(
                        "|",
                        token.userId(),
                        Optional.ofNullable(token.caller().agentId()).orElse(""),
                        Optional.ofNullable(token.caller().credentialId()).orElse(""),
                        Optional.ofNullable(token.scope().projectId()).orElse(""),
                        Optional.ofNullable(token.scope().accountId()).orElse(""),
                        Long.toString(token.issuedAt().getEpochSecond()),
                        Long.toString(token.expiresAt().getEpochSecond()),
                        String.join(",", token.methods()),
                        token.auditId());
        return seal.close(PURPOSE, content);
    }

    /** What a text says if it is a token of this cloud, though it may hold no longer. */
    public Optional<Token> open(String text) {
        return seal.open(PURPOSE, text)
                .map(content -> content.split("\\|", -1))
                .filter(parts -> parts.length == PARTS)
                .map(Tokens::token);
    }

    private static Token token(String[] parts) {
        String agent = parts[1].isEmpty() ? null : parts[1];
        String credential = parts[2].isEmpty() ? null : parts[2];
        return new Token(
                new Caller(parts[0], agent, credential),
                new Scope(
                        parts[3].isEmpty() ? null : parts[3], parts[4].isEmpty() ? null : parts[4]),
                Instant.ofEpochSecond(Long.parseLong(parts[5])),
                Instant.ofEpochSecond(Long.parseLong(parts[6])),
                List.of(parts[7].split(",", -1)),
                parts[8]);
    }

    /** What a token says, if it holds now. */
    public Optional<Token> read(String text, Instant now) {
        return open(text).filter(token -> holds(token, now));
    }

    /**
     * Whether a token holds: not run out, not revoked, and its caller still there with a role where
     * it is for.
     */
    public boolean holds(Token token, Instant now) {
        Rights rights = new Rights(directory);
        return token.expiresAt().isAfter(now)
                && !directory.isRevoked(token)
                && rights.isPresent(token.caller(), now)
                && rights.isOpen(token.caller(), token.scope());
    }
}
