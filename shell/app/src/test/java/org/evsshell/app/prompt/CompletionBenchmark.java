package org.evsshell.app.prompt;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.completion.Completions;
import org.evsshell.app.completion.KnownWords;
import org.evsshell.app.inventory.KnownInventories;
import org.evsshell.app.inventory.Resources;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.rules.Dialect;
import org.jline.reader.LineReader;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * How long TAB takes over many disks: the line is parsed, disks are found and ranked, the list is
 * laid out and drawn, all through JLine's line reader. Prints the median and the 99th percentile,
 * of the clock's time and of the processor's (which a busy machine spoils less); judges nothing.
 */
final class CompletionBenchmark {
    private static final int COMPLETIONS = 2_000;
    private static final int WARM_UP = 200;
    private static final String[] COMMANDS = {"disk show ", "disk extend ", "snapshot create "};

    private CompletionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int disks = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Random random = new Random(1);
        List<ObjectNode> known = disks(disks, random);
        KnownInventories inventories = new KnownInventories();
        long start = System.nanoTime();
        inventories.know(Dialect.EVS, known, List.of());
        report("taking in " + disks + " disks, ms", (System.nanoTime() - start) / 1e6);
        try (TypedTerminal terminal = new TypedTerminal(40, 120)) {
            complete(terminal.editor(), inventories);
            terminal.begin("");
            measure(terminal.editor(), known, random);
        }
    }

    private static void complete(LineEditor editor, KnownInventories inventories) {
        CommandCatalog catalog = new CommandCatalog();
        catalog.add("benchmark", new BuiltInPlugin().commands());
        Path nowhere = Path.of("/");
        editor.complete(
                new Completions(
                        catalog,
                        inventories,
                        KnownWords.NONE,
                        new Completions.Places(nowhere, nowhere, () -> {})));
    }

    private static void measure(LineEditor editor, List<ObjectNode> known, Random random) {
        double[] wall = new double[COMPLETIONS];
        double[] own = new double[COMPLETIONS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = -WARM_UP; round < COMPLETIONS; round++) {
            String line = COMMANDS[Math.floorMod(round, COMMANDS.length)] + word(known, random);
            editor.getBuffer().clear();
            editor.getBuffer().write(line);
            long start = System.nanoTime();
            long ownStart = threads.getCurrentThreadCpuTime();
            editor.callWidget(LineReader.LIST_CHOICES);
            editor.callWidget(LineReader.REDISPLAY);
            if (round >= 0) {
                own[round] = (threads.getCurrentThreadCpuTime() - ownStart) / 1e6;
                wall[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        report("completions", COMPLETIONS);
        report("", wall);
        report("processor time only, ", own);
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        report(what + "p50, ms", millis[COMPLETIONS / 2]);
        report(what + "p99, ms", millis[COMPLETIONS * 99 / 100]);
        report(what + "slowest, ms", millis[COMPLETIONS - 1]);
    }

    /** What somebody might have typed: nothing, pieces of a name, pieces of an ID. */
    private static String word(List<ObjectNode> known, Random random) {
        ObjectNode disk = known.get(random.nextInt(known.size()));
        String text = disk.path(random.nextBoolean() ? "id" : "name").asString("");
        int from = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
        int length = random.nextInt(9);
        return text.substring(from, Math.min(text.length(), from + length));
    }

    private static List<ObjectNode> disks(int count, Random random) {
        List<ObjectNode> disks = new ArrayList<>(count);
        String[] states = {"available", "in-use", "in-use", "error"};
        for (int number = 0; number < count; number++) {
            String name = "app-" + random.nextInt(1000) + "-data-" + number;
            ObjectNode disk = Resources.disk(number, name, states[random.nextInt(4)]);
            disk.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
            disks.add(disk);
        }
        return disks;
    }

    private static void report(String what, double value) {
        System.out.printf(Locale.ROOT, "%-38s %10.2f%n", what, value);
    }
}
