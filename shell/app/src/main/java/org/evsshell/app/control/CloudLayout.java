package org.evsshell.app.control;

import org.evsshell.app.cloud.CloudSummary;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** How clouds are shown; never with a secret. */
final class CloudLayout {
    private static final Column NAME = Column.of("Name", "name", ColumnType.ID);
    private static final Column NAME_OF_PROJECT = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column ADDRESS = Column.of("Keystone", "auth_url", ColumnType.TEXT);
    private static final Column REGION = Column.of("Region", "region", ColumnType.TEXT);
    private static final Column PROJECT = Column.of("Project", "project", ColumnType.TEXT);
    private static final Column USER = Column.of("User", "user", ColumnType.TEXT);
    private static final Column PRODUCTION = Column.of("Production", "production", ColumnType.FLAG);
    private static final Column SOURCE = Column.of("Source", "source", ColumnType.TEXT);
    private static final Column PROJECT_ID = Column.of("Project ID", "project_id", ColumnType.ID);
    private static final Column DIALECT = Column.of("Dialect", "dialect", ColumnType.TEXT);

    static final Layout CLOUDS =
            new Layout(
                    "cloud",
                    List.of(NAME, ADDRESS, REGION, PROJECT, USER, PRODUCTION, SOURCE),
                    List.of(NAME, ADDRESS, REGION, PROJECT, USER, PRODUCTION, SOURCE));
    static final Layout TESTED =
            new Layout(
                    "cloud",
                    List.of(NAME, REGION, PROJECT_ID, DIALECT),
                    List.of(NAME, REGION, PROJECT_ID, DIALECT));

    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column ENABLED = Column.of("Enabled", "enabled", ColumnType.FLAG);
    private static final Column DESCRIPTION =
            Column.of("Description", "description", ColumnType.TEXT);

    /** Projects, which are the identity service's own objects. */
    static final Layout PROJECTS =
            new Layout(
                    "cloud",
                    List.of(ID, NAME_OF_PROJECT, ENABLED),
                    List.of(ID, NAME_OF_PROJECT, ENABLED, DESCRIPTION));

    private CloudLayout() {}

    static ObjectNode json(CloudSummary summary) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", summary.name());
        json.put("auth_url", summary.authUrl());
        json.put("region", summary.region());
        json.put("project", summary.project());
        json.put("user", summary.user());
        json.put("production", summary.production());
        json.put("source", summary.origin());
        return json;
    }
}
