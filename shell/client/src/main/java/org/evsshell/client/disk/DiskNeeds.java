package org.evsshell.client.disk;

import org.evsshell.client.error.EvsException;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Predicate;

/** What making a disk needs to know from beside disks; the client wires it. */
public interface DiskNeeds {
    /** A snapshot as the service shows it. */
    ObjectNode snapshot(String id);

    /** The zones that can be used, never empty. */
    List<String> zones();

    /** A job as soon as it has ended, well or badly, or tells enough. */
    ObjectNode followJob(String id, Predicate<ObjectNode> enough);

    /** Why a job failed. */
    EvsException jobFailure(ObjectNode job);
}
