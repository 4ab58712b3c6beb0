package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Disk;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What image a call wants made of a disk (EVS API reference, exporting an EVS disk as an image;
 * Cinder 21.3, its schema of the action).
 *
 * @param os the operating system asked for; Cinder has no such field
 */
record ExportOrder(
        String imageName,
        String containerFormat,
        String diskFormat,
        @Nullable String os,
        boolean force) {
    static final String ACTION = "os-volume_upload_image";
    static final String DISK_FORMAT = "disk_format";
    static final String CONTAINER_FORMAT = "container_format";
    private static final String OS_TYPE = "__os_type";
    private static final int LONGEST_CINDER_NAME = 255;

    private static final List<String> EVS_FORMATS = List.of("vhd", "zvhd", "zvhd2", "raw", "qcow2");
    private static final List<String> EVS_CONTAINERS = List.of("ami", "ari", "aki", "ovf", "bare");
    private static final List<String> CINDER_FORMATS =
            List.of("raw", "vmdk", "vdi", "qcow2", "vhd", "vhdx", "ploop");
    private static final Set<String> CINDER_FIELDS =
            Set.of("image_name", "force", DISK_FORMAT, CONTAINER_FORMAT);

    /** From microversion 3.1 on. */
    private static final Set<String> CINDER_FIELDS_LATER =
            Set.of("image_name", "force", DISK_FORMAT, CONTAINER_FORMAT, "visibility", "protected");

    static ExportOrder of(Call call, JsonNode wanted) {
        boolean evs = call.dialect() == Dialect.EVS;
        String name = evs ? name(wanted) : cinderName(call, wanted);
        String container = Bodies.text(wanted, CONTAINER_FORMAT);
        String format = Bodies.text(wanted, DISK_FORMAT);
        String os = evs ? Bodies.text(wanted, OS_TYPE) : null;
        if (evs) {
            demand(CONTAINER_FORMAT, container, EVS_CONTAINERS);
            demand(OS_TYPE, os, List.of("windows", "linux"));
        }
        demand(DISK_FORMAT, format, evs ? EVS_FORMATS : CINDER_FORMATS);
        return new ExportOrder(
                name,
                Objects.requireNonNullElse(container, "bare"),
                Objects.requireNonNullElse(format, evs ? "zvhd2" : "raw"),
                os,
                Bodies.flag(wanted, "force"));
    }

    private static String name(JsonNode wanted) {
        JsonNode name = wanted.path("image_name");
        if (!name.isString()) {
            throw Bodies.invalid(ACTION, wanted.toString(), "'image_name' is a required property");
        }
        return name.stringValue();
    }

    /** On EVS a row of the rules is about names. */
    private static String cinderName(Call call, JsonNode wanted) {
        boolean later = call.microversion().atLeast(1);
        DiskHandler.refuseOthers(ACTION, wanted, later ? CINDER_FIELDS_LATER : CINDER_FIELDS);
        String name = name(wanted);
        if (name.isEmpty() || name.length() > LONGEST_CINDER_NAME) {
            throw Bodies.invalid(
                    "image_name",
                    name,
                    "'" + name + "' is too " + (name.isEmpty() ? "short" : "long"));
        }
        return name;
    }

    private static void demand(String key, @Nullable String value, List<String> known) {
        if (value != null && !known.contains(value)) {
            String words = String.join("', '", known);
            throw Bodies.invalid(key, value, "'" + value + "' is not one of ['" + words + "']");
        }
    }

    /** On EVS the system asked for counts only where the disk's own image tells none. */
    Map<String, String> properties(Dialect dialect, Disk disk) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(CONTAINER_FORMAT, containerFormat);
        properties.put(DISK_FORMAT, diskFormat);
        if (dialect == Dialect.EVS) {
            String asked = Objects.requireNonNullElse(os, "linux");
            properties.put(OS_TYPE, disk.origin().image().getOrDefault(OS_TYPE, asked));
            SystemMetadata.inherit(disk.metadata(), properties);
        }
        return properties;
    }
}
