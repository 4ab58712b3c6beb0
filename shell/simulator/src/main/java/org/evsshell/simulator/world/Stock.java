package org.evsshell.simulator.world;

import org.evsshell.simulator.identity.DemoDirectory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The images and backups every simulated cloud has from the beginning and keeps: no call of block
 * storage makes or removes them.
 */
public final class Stock {
    private static final String REST = "-1c3b-4d5e-8f70-9a1b2c3d4e5f";

    private static final Instant LONG_AGO = Instant.parse("2026-01-02T02:00:00Z");

    /** For everybody. */
    public static final List<Image> IMAGES =
            List.of(
                    system("6a0d8e2f", "Standard_Debian_12_amd64_latest", 10, "linux"),
                    system("7b1e9f30", "Standard_Ubuntu_24.04_amd64_latest", 10, "linux"),
                    system("8c2fa041", "Standard_Windows_2022_latest", 40, "windows"));

    /**
     * Of the project {@code demo}, one of them failed; the disks they are of are gone, except in
     * the demo's world.
     */
    public static final List<Backup> BACKUPS =
            List.of(
                    backup("a3d40b52", "data-02-nightly", "available", 100, "eu-de-01"),
                    backup("b4e51c63", "data-04-weekly", "available", 250, "eu-de-03"),
                    backup("c5f62d74", "logs-2025-archive", "error", 500, "eu-de-02"));

    private Stock() {}

    private static Image system(String start, String name, int minDisk, String os) {
        return new Image(start + REST, null, name, "active", minDisk, properties(os));
    }

    private static Map<String, String> properties(String os) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("container_format", "bare");
        properties.put("disk_format", "zvhd2");
        properties.put("__os_type", os);
        return properties;
    }

    private static Backup backup(String start, String name, String status, int size, String zone) {
        return new Backup(
                start + REST,
                DemoDirectory.DEMO,
                "d" + start.substring(1) + REST,
                name,
                status,
                size,
                zone,
                LONG_AGO);
    }
}
