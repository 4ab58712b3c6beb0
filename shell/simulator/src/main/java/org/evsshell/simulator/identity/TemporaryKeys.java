package org.evsshell.simulator.identity;

import java.time.Instant;
import java.util.Optional;

/** Makes temporary keys and reads them back from their security tokens; none is stored. */
public final class TemporaryKeys {
    private static final String PURPOSE = "temporary key";
    private static final int PARTS = 5;

    private final Seal seal;

    public TemporaryKeys(Seal seal) {
        this.seal = seal;
    }

    /**
     * A new pair.
     *
     * @param access the access key, used for no other pair
     */
    public TemporaryKey make(String access, Caller caller, Instant expiresAt) {
        String content =
                String.join(
                        "|",
                        access,
                        caller.userId(),
                        Optional.ofNullable(caller.agentId()).orElse(""),
                        Optional.ofNullable(caller.credentialId()).orElse(""),
                        Long.toString(expiresAt.getEpochSecond()));
        return new TemporaryKey(
                access, seal.secretOf(access), seal.close(PURPOSE, content), caller, expiresAt);
    }

    /** The pair a security token belongs to, though its time may be over. */
    public Optional<TemporaryKey> open(String securityToken) {
        return seal.open(PURPOSE, securityToken)
                .map(content -> content.split("\\|", -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> key(parts, securityToken));
    }

    private TemporaryKey key(String[] parts, String securityToken) {
        String agent = parts[2].isEmpty() ? null : parts[2];
        String credential = parts[3].isEmpty() ? null : parts[3];
        return new TemporaryKey(
                parts[0],
                seal.secretOf(parts[0]),
                securityToken,
                new Caller(parts[1], agent, credential),
                Instant.ofEpochSecond(Long.parseLong(parts[4])));
    }
}
