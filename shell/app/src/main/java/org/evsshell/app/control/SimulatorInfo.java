package org.evsshell.app.control;

import org.evsshell.app.demo.DemoCloud;
import org.evsshell.app.demo.Listening;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.app.storage.Homes;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code simulator info}: the demo's world, the simulator that listens, and how to point other
 * clients at that.
 */
final class SimulatorInfo implements ReadCommand {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Folder", "folder", ColumnType.TEXT),
                    Column.of("Dialect", "dialect", ColumnType.TEXT),
                    Column.of("Disks", "disks", ColumnType.NUMBER),
                    Column.of("Snapshots", "snapshots", ColumnType.NUMBER),
                    Column.of("Listening at", "auth_url", ColumnType.TEXT),
                    Column.of("clouds.yaml", "clouds_yaml", ColumnType.TEXT),
                    Column.of("Images", "images", ColumnType.STRUCTURE),
                    Column.of("Backups", "backups", ColumnType.STRUCTURE),
                    Column.of("Logins", "logins", ColumnType.STRUCTURE));
    private static final Layout LAYOUT = new Layout("simulator", COLUMNS, COLUMNS);

    private static final Parameter<String> OPENRC =
            Parameter.text(
                            "openrc",
                            "LOGIN",
                            "Prints the variables with which other clients log in like this.")
                    .from(
                            ValueSource.words(
                                    "demo",
                                    "team",
                                    "alt",
                                    "admin",
                                    "reader",
                                    "partner",
                                    "mfa",
                                    "credential",
                                    "agency",
                                    "key"));
    private static final Parameter<Boolean> CLOUDS_YAML =
            Parameter.flag("clouds-yaml", "Prints a clouds.yaml with a cloud for each login.");

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "simulator",
                            "info",
                            "Shows the demo's world and how to reach a simulator that listens.",
                            List.of(GlobalParameters.STATE, OPENRC, CLOUDS_YAML))
                    .describedAs(
                            "The first lines are about the demo inside the shell. While a"
                                    + " 'simulator start' runs, the others are about that one:"
                                    + " OpenStack's own clients and others can log in there by any"
                                    + " of the logins. Their secrets are the same in every"
                                    + " simulator and protect nothing. Disks are made from the"
                                    + " images and backups by their IDs; the services these belong"
                                    + " to are not simulated.")
                    .withExamples(
                            new Example("simulator info", "The demo's folder and contents."),
                            new Example(
                                    "simulator info --openrc admin",
                                    "What a shell evaluates before it calls 'openstack'."),
                            new Example(
                                    "simulator info --clouds-yaml > clouds.yaml",
                                    "The clouds of the simulator for the working folder."));

    private final Environment environment;
    private final Homes homes;

    SimulatorInfo(Environment environment, Homes homes) {
        this.environment = environment;
        this.homes = homes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String state = invocation.find(GlobalParameters.STATE).orElse("");
        Path folder =
                state.isEmpty()
                        ? DemoCloud.folder(homes.state())
                        : environment.folder().resolve(state).normalize();
        Optional<Listening> listening = state.isEmpty() ? any(invocation) : Listening.in(folder);
        String login = invocation.find(OPENRC).orElse("");
        if (!login.isEmpty()) {
            return verbatim(invocation, openrc(needed(listening), login));
        }
        if (invocation.get(CLOUDS_YAML)) {
            return verbatim(invocation, needed(listening).cloudsYaml());
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (state.isEmpty() || listening.isEmpty()) {
            putWorld(json, folder);
        } else {
            // Whoever listens owns the folder alone.
            json.put("folder", folder.toString());
            json.put("dialect", listening.get().dialect());
            putSources(json, DemoCloud.Sources.standing());
        }
        listening.ifPresent(
                found -> {
                    json.setAll(found.facts());
                    found.logins().forEach(json.withArray("/logins")::add);
                });
        return new Result.Item(LAYOUT, json);
    }

    /** The simulator that listens; of several the first, and how to see the others. */
    private Optional<Listening> any(Invocation invocation) {
        List<Listening> all = Listening.all(homes.state().resolve("simulator"));
        for (Listening other : all.subList(Math.min(1, all.size()), all.size())) {
            invocation
                    .console()
                    .note("Another one listens: simulator info --state " + other.folder());
        }
        return all.stream().findFirst();
    }

    /** A file for other programs has a form of its own, whatever formats there are. */
    private static Result verbatim(Invocation invocation, String text) {
        ShellInvocation.of(invocation).output().print(text);
        return new Result.Nothing();
    }

    private void putWorld(ObjectNode json, Path folder) {
        DemoCloud.Census census = DemoCloud.census(folder, environment.clock());
        json.put("folder", folder.toString());
        json.put("dialect", census.dialect());
        json.put("disks", census.disks());
        json.put("snapshots", census.snapshots());
        putSources(json, census.sources());
    }

    private static void putSources(ObjectNode json, DemoCloud.Sources sources) {
        sources.images().forEach(json.withArray("/images")::add);
        sources.backups().forEach(json.withArray("/backups")::add);
    }

    private static String openrc(Listening listening, String login) {
        return listening
                .openrc(login)
                .orElseThrow(
                        () ->
                                EvsException.of(
                                        ErrorKind.USAGE,
                                        "The simulator that listens has no login '" + login + "'.",
                                        "It has: " + String.join(", ", listening.logins())));
    }

    private static Listening needed(Optional<Listening> listening) {
        return listening.orElseThrow(
                () ->
                        EvsException.of(
                                ErrorKind.CONFIG,
                                "No simulator listens.",
                                "Start one in another terminal: simulator start"));
    }
}
