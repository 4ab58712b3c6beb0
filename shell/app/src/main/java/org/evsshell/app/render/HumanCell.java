package org.evsshell.app.render;

import org.evsshell.plugin.result.ColumnType;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** A cell as people read it, safe for a terminal. */
final class HumanCell {
    /** What stands for a value the service did not give. */
    static final String NONE = "-";

    private HumanCell() {}

    /** The value on one line. */
    static String of(ColumnType type, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return NONE;
        }
        return SafeText.visible(
                switch (type) {
                    case TEXT, ID, STATUS, NUMBER -> MachineText.of(value);
                    case LIMIT -> limit(value);
                    case SIZE_GB -> size(value);
                    case TIME -> HumanText.time(MachineText.of(value));
                    case FLAG -> flag(value);
                    case STRUCTURE -> String.join(", ", parts(value));
                    case ATTACHMENTS -> String.join(", ", attachments(value));
                });
    }

    /** The value on as many lines as it has parts. */
    static List<String> lines(ColumnType type, JsonNode value) {
        boolean several = type == ColumnType.STRUCTURE || type == ColumnType.ATTACHMENTS;
        if (!several || !value.isContainer() || value.isEmpty()) {
            return List.of(of(type, value));
        }
        List<String> lines = new ArrayList<>();
        for (String part : type == ColumnType.STRUCTURE ? parts(value) : attachments(value)) {
            lines.add(SafeText.visible(part));
        }
        return lines;
    }

    /** The service writes -1 where there is no limit. */
    private static String limit(JsonNode value) {
        return value.isIntegralNumber() && value.longValue() < 0 ? "none" : MachineText.of(value);
    }

    private static String size(JsonNode value) {
        return value.isIntegralNumber() ? HumanText.size(value.longValue()) : MachineText.of(value);
    }

    /** The service writes flags as booleans, "true" or "True" (model.md, surprise 11). */
    private static String flag(JsonNode value) {
        String text = MachineText.of(value);
        if (text.equalsIgnoreCase("true")) {
            return "yes";
        }
        return text.equalsIgnoreCase("false") ? "no" : text;
    }

    /** Such as {@code SERVER-ID as /dev/vdb}. */
    private static List<String> attachments(JsonNode value) {
        List<String> lines = new ArrayList<>();
        for (JsonNode attachment : value) {
            String server = attachment.path("server_id").asString(NONE);
            String device = attachment.path("device").asString("");
            lines.add(device.isEmpty() ? server : server + " as " + device);
        }
        if (lines.isEmpty()) {
            lines.add(NONE);
        }
        return lines;
    }

    private static List<String> parts(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.forEachEntry((key, member) -> addPart(key, member, parts));
        } else if (value.isArray()) {
            value.forEach(member -> parts.add(String.join(" ", memberParts(member))));
        } else {
            parts.add(MachineText.of(value));
        }
        if (parts.isEmpty()) {
            parts.add(NONE);
        }
        return parts;
    }

    private static void addPart(String key, JsonNode member, List<String> parts) {
        if (!member.isNull()) {
            parts.add(key + "=" + MachineText.of(member));
        }
    }

    private static List<String> memberParts(JsonNode member) {
        return member.isObject() ? parts(member) : List.of(MachineText.of(member));
    }
}
