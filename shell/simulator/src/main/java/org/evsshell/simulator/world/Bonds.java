package org.evsshell.simulator.world;

import org.evsshell.simulator.world.Attachment.State;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Disks as their bonds to servers come and go. */
public final class Bonds {
    private Bonds() {}

    /** How many servers have the disk. */
    public static int held(Disk disk) {
        return (int) disk.attachments().stream().filter(Attachment::holds).count();
    }

    /** The disk with a bond more, in the state that goes with it. */
    public static Disk with(Disk disk, Attachment bond, Instant now) {
        List<Attachment> bonds = new ArrayList<>(disk.attachments());
        bonds.add(bond);
        return changed(disk, bonds, now);
    }

    /** The disk with one of its bonds in another state. */
    public static Disk with(Disk disk, String bondId, State state, Instant now) {
        List<Attachment> bonds = new ArrayList<>();
        for (Attachment bond : disk.attachments()) {
            bonds.add(bond.id().equals(bondId) ? bond.become(state, now) : bond);
        }
        return changed(disk, bonds, now);
    }

    /** The disk without one of its bonds. */
    public static Disk without(Disk disk, String bondId, Instant now) {
        List<Attachment> bonds = new ArrayList<>(disk.attachments());
        bonds.removeIf(bond -> bond.id().equals(bondId));
        return changed(disk, bonds, now);
    }

    static Disk settled(Disk disk, String bondId, boolean attached, Instant now) {
        return attached ? with(disk, bondId, State.ATTACHED, now) : without(disk, bondId, now);
    }

    private static Disk changed(Disk disk, List<Attachment> bonds, Instant now) {
        return disk.boundBy(bonds, now).become(status(bonds), disk.size(), now);
    }

    /** What is under way shows before what holds. */
    private static String status(List<Attachment> bonds) {
        String status = "available";
        for (Attachment bond : bonds) {
            switch (bond.state()) {
                case DETACHING -> {
                    return "detaching";
                }
                case ATTACHING -> status = "attaching";
                case RESERVED -> status = status.equals("attaching") ? status : "reserved";
                case ATTACHED -> status = status.equals("available") ? "in-use" : status;
            }
        }
        return status;
    }
}
