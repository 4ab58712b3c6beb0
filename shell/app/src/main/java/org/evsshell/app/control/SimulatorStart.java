package org.evsshell.app.control;

import org.evsshell.app.demo.SimulatorProcess;
import org.evsshell.app.demo.SimulatorProcess.Request;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.run.ExitException;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.app.storage.Homes;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.DurationReader;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code simulator start}: the service, imitated, for any client on this machine. */
final class SimulatorStart implements ReadCommand {
    private static final int MOST_OBJECTS = 10_000_000;

    private static final Parameter<Integer> PORT =
            Parameter.option(
                            "port",
                            "PORT",
                            "Where it listens; 0 for any.",
                            Reader.integer(0, 65535))
                    .standard("8776");
    private static final Parameter<String> DIALECT =
            Parameter.option(
                            "dialect",
                            "DIALECT",
                            "How it speaks.",
                            Reader.oneOf(List.of("evs", "cinder")))
                    .from(ValueSource.words("evs", "cinder"))
                    .standard("evs");
    private static final Parameter<Integer> DISKS =
            Parameter.option(
                    "disks",
                    "N",
                    "How many disks; the demo's if left out.",
                    Reader.integer(0, MOST_OBJECTS));
    private static final Parameter<Integer> SNAPSHOTS =
            Parameter.option(
                            "snapshots",
                            "N",
                            "How many snapshots those disks have.",
                            Reader.integer(0, MOST_OBJECTS))
                    .standard("0");
    private static final Parameter<Integer> SEED =
            Parameter.option(
                            "seed",
                            "S",
                            "The same seed makes the same world.",
                            Reader.integer(0, Integer.MAX_VALUE))
                    .standard("1");
    private static final Parameter<Duration> LATENCY =
            Parameter.option(
                            "latency",
                            "DURATION",
                            "How long each answer is held back.",
                            new DurationReader())
                    .standard("0s");
    private static final Parameter<Duration> JITTER =
            Parameter.option(
                            "jitter",
                            "DURATION",
                            "By how much the latency is more or less.",
                            new DurationReader())
                    .standard("0s");
    private static final Parameter<Integer> PAGE_LIMIT =
            Parameter.option(
                            "page-limit",
                            "N",
                            "The most rows of one page.",
                            Reader.integer(1, 1000))
                    .standard("1000");
    private static final Parameter<Duration> TRANSITION =
            Parameter.option(
                            "transition",
                            "DURATION",
                            "How long passing states last; 0 ends them at once.",
                            new DurationReader())
                    .standard("2s");
    private static final Parameter<String> STATE =
            Parameter.text("state", "DIR", "Where its world is kept; in memory if left out.")
                    .from(ValueSource.FILES);
    private static final Parameter<String> FAULTS =
            Parameter.text("faults", "FILE", "What goes wrong, as JSON.").from(ValueSource.FILES);
    private static final Parameter<String> LOG =
            Parameter.text(
                            "log",
                            "FILE",
                            "Where every request is written down, as JSON, without secrets.")
                    .from(ValueSource.FILES);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "simulator",
                            "start",
                            "Serves a simulated cloud to any client on this machine.",
                            List.of(
                                    PORT,
                                    DIALECT,
                                    DISKS,
                                    SNAPSHOTS,
                                    SEED,
                                    LATENCY,
                                    JITTER,
                                    PAGE_LIMIT,
                                    TRANSITION,
                                    STATE,
                                    FAULTS,
                                    LOG))
                    .describedAs(
                            "Prints one line of JSON when it is ready: the addresses, and a"
                                    + " clouds.yaml with a cloud for each way to log in. Runs until"
                                    + " Ctrl-C; meanwhile 'simulator info' shows how to point other"
                                    + " clients at it.")
                    .withExamples(
                            new Example("simulator start", "The demo's inventory on port 8776."),
                            new Example(
                                    "simulator start --dialect cinder --disks 10000 --port 0",
                                    "A large plain OpenStack on any free port."));

    private final Environment environment;
    private final Homes homes;

    SimulatorStart(Environment environment, Homes homes) {
        this.environment = environment;
        this.homes = homes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        ShellInvocation own = ShellInvocation.of(invocation);
        own.endsSlowly();
        SimulatorProcess.run(
                request(invocation),
                environment.clock(),
                homes.state().resolve("simulator"),
                ready -> own.output().print(ready + "\n"),
                own.scope());
        // Only a signal or Ctrl-C ends it.
        throw new ExitException(ErrorKind.INTERRUPTED.exitCode());
    }

    private Request request(Invocation invocation) {
        return new Request(
                new SimulatorProcess.Wire(
                        invocation.get(PORT),
                        invocation.get(LATENCY),
                        invocation.get(JITTER),
                        invocation.find(LOG).map(this::path).orElse(null)),
                invocation.get(DIALECT),
                invocation.find(DISKS).orElse(-1),
                invocation.get(SNAPSHOTS),
                invocation.get(SEED),
                invocation.get(PAGE_LIMIT),
                invocation.get(TRANSITION),
                invocation.find(STATE).map(this::path).orElse(null),
                invocation.find(FAULTS).map(this::path).orElse(null));
    }

    private Path path(String written) {
        return environment.folder().resolve(written);
    }
}
