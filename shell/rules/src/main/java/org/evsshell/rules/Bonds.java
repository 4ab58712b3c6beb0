package org.evsshell.rules;

/** Questions about a disk and the servers it is attached to. */
final class Bonds {
    private static final int MOST_SERVERS = 16;
    private static final int MOST_DISKS = 60;

    private Bonds() {}

    /** A shared disk takes more servers while in use, if it is known to be shared. */
    static boolean notAttachable(Facts facts) {
        String status = facts.disk().status();
        if (status == null || status.equals("available")) {
            return false;
        }
        return !status.equals("in-use") || Boolean.FALSE.equals(facts.disk().multiattach());
    }

    static boolean fullyShared(Facts facts) {
        Integer servers = facts.disk().ties().servers();
        return servers != null && servers >= MOST_SERVERS;
    }

    static boolean noRoomInServer(Facts facts) {
        Integer disks = facts.server().disks();
        return disks != null && disks >= MOST_DISKS;
    }

    /** A disk marked bootable need not be the system disk: what the server calls it tells. */
    static boolean startsARunningServer(Facts facts) {
        return Boolean.TRUE.equals(facts.server().startsFromDisk())
                && "ACTIVE".equals(facts.server().status());
    }
}
