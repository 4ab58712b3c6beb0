package org.evsshell.commands.quota;

import org.evsshell.client.quota.Quota;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How quotas are laid out: a row each, or all of a project as one object with a line each. */
final class QuotaLayout {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Name", "name", ColumnType.ID),
                    Column.of("In use", "in_use", ColumnType.NUMBER),
                    Column.of("Reserved", "reserved", ColumnType.NUMBER),
                    Column.of("Limit", "limit", ColumnType.LIMIT));

    static final Layout QUOTAS = new Layout("quota", COLUMNS, COLUMNS);

    private static final Map<String, String> HEADINGS =
            Map.of(
                    "volumes", "Disks",
                    "gigabytes", "GB of disks and snapshots",
                    "snapshots", "Snapshots",
                    "per_volume_gigabytes", "GB of one disk",
                    "backups", "Backups",
                    "backup_gigabytes", "GB of backups",
                    "groups", "Groups");

    private static final Map<String, String> BY_TYPE =
            Map.of("volumes_", "Disks", "gigabytes_", "GB", "snapshots_", "Snapshots");

    private QuotaLayout() {}

    /** The lines of a whole set; which there are, types among them, only the set itself tells. */
    static Layout of(QuotaSet quotas) {
        List<Column> lines = new ArrayList<>();
        lines.add(Column.of("Project", "id", ColumnType.ID));
        for (Quota quota : quotas.all()) {
            String words = words(quota);
            lines.add(
                    new Column(
                            heading(quota.name()),
                            quota.name(),
                            ColumnType.TEXT,
                            row -> JsonNodeFactory.instance.stringNode(words)));
        }
        return new Layout("quota", numbers(), lines);
    }

    /** Of a whole set in a pipe, in a frozen order: what every cloud has a quota of. */
    private static List<Column> numbers() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Project", "id", ColumnType.ID));
        for (String quota : List.of("volumes", "snapshots", "gigabytes")) {
            for (String number : List.of("in_use", "limit")) {
                columns.add(
                        new Column(
                                quota + "." + number,
                                quota + "." + number,
                                ColumnType.NUMBER,
                                row -> row.path(quota).path(number)));
            }
        }
        return columns;
    }

    static String words(Quota quota) {
        return quota.limited()
                ? quota.used() + " of " + quota.limit()
                : quota.used() + ", no limit";
    }

    /** What people call a quota; the service's own name where there is no better one. */
    static String heading(String field) {
        String known = HEADINGS.get(field);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, String> start : BY_TYPE.entrySet()) {
            if (field.startsWith(start.getKey())) {
                return start.getValue() + " of type " + field.substring(start.getKey().length());
            }
        }
        return field;
    }
}
