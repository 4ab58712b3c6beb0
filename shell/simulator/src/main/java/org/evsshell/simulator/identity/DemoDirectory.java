package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Who is in every simulated cloud before anybody changes that: each user's password is their name.
 * The secrets here are no secrets; they are printed for whoever wants to try.
 */
public final class DemoDirectory {
    /** The account of nearly everybody, Keystone's first domain. */
    public static final String ACCOUNT = "default";

    /** Another account, which lets operators of the first one act in its project. */
    public static final String PARTNER_ACCOUNT = "b0a7d3c1e2f34a5b8c9d0e1f2a3b4c5d";

    /** The user that needs a passcode besides the password, and the key of the passcodes. */
    public static final String PASSCODE_USER = "mfa";

    public static final String PASSCODE_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The ID of the project {@code demo}. */
    public static final String DEMO = "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e";

    private static final String TEAM = "d3e0c0de5a1e4f0ba5e1d15c7ea30001";
    private static final String ALT = "a17e0c0de5a1e4f0ba5e1d15c0ffee42";
    private static final String ADMIN = "ad314c0de5a1e4f0ba5e1d15c0ffee43";
    private static final String PARTNER = "9a27e30de5a1e4f0ba5e1d15c0ffee44";

    private static final String DEMO_USER = "0de3b1a5d00d4cafe0b0a1c2d3e4f506";
    private static final String ALT_USER = "0a17b1a5d00d4cafe0b0a1c2d3e4f507";
    private static final String ADMIN_USER = "0ad3b1a5d00d4cafe0b0a1c2d3e4f508";
    private static final String READER_USER = "04eab1a5d00d4cafe0b0a1c2d3e4f509";
    private static final String MFA_USER = "03fab1a5d00d4cafe0b0a1c2d3e4f510";
    private static final String OPERATOR_USER = "00b7b1a5d00d4cafe0b0a1c2d3e4f511";
    private static final String PARTNER_USER = "09a2b1a5d00d4cafe0b0a1c2d3e4f512";

    private DemoDirectory() {}

    /** A directory of its own. */
    public static Directory fresh() {
        Directory directory = new Directory();
        directory.put(new Account(ACCOUNT, "Default", "The default domain", true));
        directory.put(new Account(PARTNER_ACCOUNT, "Partner", "", true));
        addProjects(directory);
        addUsers(directory);
        addRoles(directory);
        addSecrets(directory);
        return directory;
    }

    private static void addProjects(Directory directory) {
        directory.put(new Project(DEMO, "demo", ACCOUNT, ACCOUNT, "", true));
        directory.put(new Project(ALT, "alt", ACCOUNT, ACCOUNT, "", true));
        directory.put(new Project(TEAM, "demo_team", ACCOUNT, DEMO, "", true));
        directory.put(new Project(ADMIN, "admin", ACCOUNT, ACCOUNT, "", true));
        directory.put(new Project(PARTNER, "partner", PARTNER_ACCOUNT, PARTNER_ACCOUNT, "", true));
    }

    private static void addUsers(Directory directory) {
        directory.put(user(DEMO_USER, "demo", ACCOUNT, DEMO, null));
        directory.put(user(ALT_USER, "alt", ACCOUNT, ALT, null));
        directory.put(user(ADMIN_USER, "admin", ACCOUNT, ADMIN, null));
        directory.put(user(READER_USER, "reader", ACCOUNT, DEMO, null));
        directory.put(user(MFA_USER, PASSCODE_USER, ACCOUNT, DEMO, PASSCODE_KEY));
        directory.put(user(OPERATOR_USER, "operator", ACCOUNT, DEMO, null));
        directory.put(user(PARTNER_USER, "partner", PARTNER_ACCOUNT, PARTNER, null));
    }

    private static User user(
            String id,
            String name,
            String accountId,
            String projectId,
            @Nullable String passcodeKey) {
        return new User(id, name, name, accountId, projectId, null, passcodeKey, true);
    }

    private static void addRoles(Directory directory) {
        directory.put(new Grant(DEMO_USER, DEMO, Role.MEMBER));
        directory.put(new Grant(DEMO_USER, TEAM, Role.MEMBER));
        directory.put(new Grant(ALT_USER, ALT, Role.MEMBER));
        directory.put(new Grant(READER_USER, DEMO, Role.READER));
        directory.put(new Grant(MFA_USER, DEMO, Role.MEMBER));
        directory.put(new Grant(OPERATOR_USER, DEMO, Role.READER));
        directory.put(new Grant(OPERATOR_USER, ACCOUNT, Role.AGENT_OPERATOR));
        directory.put(new Grant(PARTNER_USER, PARTNER, Role.MEMBER));
        for (String place : new String[] {DEMO, TEAM, ALT, ADMIN, ACCOUNT}) {
            directory.put(new Grant(ADMIN_USER, place, Role.ADMIN));
        }
    }

    private static void addSecrets(Directory directory) {
        directory.put(
                new ApplicationCredential(
                        "c0ffee5a1e4f0ba5e1d15c0de0000001",
                        "automation",
                        "demo-automation-secret",
                        DEMO_USER,
                        DEMO,
                        Set.of(Role.MEMBER),
                        null));
        directory.put(
                new ApplicationCredential(
                        "c0ffee5a1e4f0ba5e1d15c0de0000002",
                        "audit",
                        "demo-audit-secret",
                        DEMO_USER,
                        DEMO,
                        Set.of(Role.READER),
                        null));
        directory.put(
                new Agency(
                        "a9e0c1de5a1e4f0ba5e1d15c0de00001",
                        "operations",
                        PARTNER_ACCOUNT,
                        ACCOUNT,
                        Set.of(Role.MEMBER)));
        directory.put(key("DEMOACCESSKEY0000001", "demo", DEMO_USER, true));
        directory.put(key("DEMOACCESSKEYBLOCKED", "blocked", DEMO_USER, false));
        directory.put(key("ALTACCESSKEY00000001", "alt", ALT_USER, true));
        directory.put(key("READERACCESSKEY00001", "reader", READER_USER, true));
    }

    private static AccessKey key(String access, String name, String userId, boolean enabled) {
        return new AccessKey(access, name + "-secret-key-for-the-simulator", userId, enabled, null);
    }
}
