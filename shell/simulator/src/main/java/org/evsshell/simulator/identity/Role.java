package org.evsshell.simulator.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody may do somewhere, in the order tokens name it. */
public enum Role {
    /** Look. */
    READER("45e7aa7f074346adb809ab6d60f18760", "reader"),
    /** Look and change. */
    MEMBER("11bb29a27f4b406e976430ba23cdf613", "member"),
    /** Everything, disk types and quotas included. */
    ADMIN("6941615b4fea4b188ce9d46656401264", "admin"),
    /** Act for another account; IAM's documents call it Agent Operator. */
    AGENT_OPERATOR("7a5e1c04b2d94f6c8e0d3b9f5a6c7d80", "te_agency");

    private final String id;
    private final String word;

    Role(String id, String word) {
        this.id = id;
        this.word = word;
    }

    public String id() {
        return id;
    }

    /** Its name on the wire. */
    public String word() {
        return word;
    }

    /** This role and those it brings along: Keystone's admin is a member, a member a reader. */
    Set<Role> withImplied() {
        return switch (this) {
            case READER -> EnumSet.of(READER);
            case MEMBER -> EnumSet.of(READER, MEMBER);
            case ADMIN -> EnumSet.of(READER, MEMBER, ADMIN);
            case AGENT_OPERATOR -> EnumSet.of(AGENT_OPERATOR);
        };
    }

    /** A role by ID or name. */
    public static Optional<Role> find(String idOrWord) {
        for (Role role : values()) {
            if (role.id.equals(idOrWord) || role.word.equals(idOrWord)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
