package org.evsshell.simulator.world;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.Seal;

import java.util.List;
import java.util.Optional;

/** What of a cloud never changes while it is simulated. */
public record Site(Dialect dialect, String region, List<Zone> zones, List<DiskType> types) {
    private static final List<String> ZONES = List.of("eu-de-01", "eu-de-02", "eu-de-03");

    public Site {
        zones = List.copyOf(zones);
        types = List.copyOf(types);
    }

    /** The one site there is, in either dialect, with three zones. */
    public static Site of(Dialect dialect) {
        return new Site(
                dialect,
                "eu-de",
                ZONES.stream().map(name -> new Zone(name, true)).toList(),
                types(dialect));
    }

    private static List<DiskType> types(Dialect dialect) {
        DiskType sas = type("0b3f6c1e", "SAS", "High I/O", ZONES);
        DiskType ssd = type("1c7a2d9f", "SSD", "Ultra-high I/O", ZONES);
        DiskType general = type("2d8b3ea0", "GPSSD", "General Purpose SSD", ZONES);
        // The newest type is not sold everywhere, so that "not offered in this zone" can happen.
        DiskType extreme = type("3e9c4fb1", "ESSD", "Extreme SSD", ZONES.subList(0, 2));
        DiskType common = type("4fad50c2", "SATA", "Common I/O", ZONES);
        if (dialect == Dialect.EVS) {
            return List.of(sas, ssd, general, extreme, common);
        }
        // Plain Cinder shares disks by their type, not by a field of the request.
        DiskType shared =
                new DiskType(
                        "50be61d3-5b1e-4c0d-9e2f-7a6b5c4d3e2f",
                        "SSD-shared",
                        "Ultra-high I/O, shared",
                        ZONES,
                        true);
        return List.of(sas, ssd, general, extreme, common, shared);
    }

    private static DiskType type(String start, String name, String label, List<String> zones) {
        return new DiskType(start + "-5b1e-4c0d-9e2f-7a6b5c4d3e2f", name, label, zones, false);
    }

    /** The type a disk gets when none is asked for. */
    public DiskType defaultType() {
        return types.getFirst();
    }

    /** A type by name or ID. */
    public Optional<DiskType> type(String nameOrId) {
        for (DiskType each : types) {
            if (each.name().equals(nameOrId) || each.id().equals(nameOrId)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A zone by name. */
    public Optional<Zone> zone(String name) {
        return zones.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** With what its identity service signs. */
    public Seal seal() {
        return new Seal("simulated " + dialect + " " + region);
    }
}
