package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptObject;

import java.util.List;

/** What scripts find under {@code evs} without any plugin. */
public final class EvsRoot {
    /** The objects, in the order of the help; the one without a name holds evs's own methods. */
    public static final List<ScriptObject> OBJECTS =
            List.of(
                    Disks.OBJECT,
                    Snapshots.OBJECT,
                    NativeDisks.OBJECT,
                    NativeSnapshots.OBJECT,
                    Tags.OBJECT,
                    Metadata.OBJECT,
                    Transfers.OBJECT,
                    Jobs.OBJECT,
                    Servers.OBJECT,
                    Zones.OBJECT,
                    Types.OBJECT,
                    Quotas.OBJECT,
                    Identity.OBJECT,
                    AnyCall.OBJECT);

    private EvsRoot() {}
}
