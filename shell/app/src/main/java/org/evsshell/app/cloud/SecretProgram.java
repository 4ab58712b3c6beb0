package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Runs a program that prints a secret, without a shell. Only for files nobody else can have
 * written: owned by the user, not writable by others, and not in the working folder, which may be
 * anybody's. Whoever writes one of an entry's files says where the secret is sent.
 */
final class SecretProgram {
    private static final int MOST_BYTES = 64 << 10;

    private final Environment environment;
    private final CloudEntry entry;
    private final String setting;
    private final String advice;

    /** Runs it for a setting of the entry; {@code advice} is the hint when it cannot be run. */
    SecretProgram(Environment environment, CloudEntry entry, String setting, String advice) {
        this.environment = environment;
        this.entry = entry;
        this.setting = setting;
        this.advice = advice;
    }

    /**
     * What a program left.
     *
     * @param code its exit code
     * @param line the first line it printed
     */
    record Ended(int code, String line) {
        @Override
        public String toString() {
            return "Ended[" + code + "]";
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws EvsException of kind {@code CONFIG} when the file cannot be trusted or the program
     *     cannot be run
     */
    Ended run(List<String> command) {
        for (Path file : entry.files()) {
            String distrust = distrust(file);
            if (!distrust.isEmpty()) {
                throw failed("is not used: " + file + " " + distrust, null);
            }
        }
        return ended(command);
    }

    private String distrust(Path file) {
        try {
            Path real = file.toRealPath();
            if (environment.folder().toRealPath().equals(real.getParent())) {
                return "lies in the working folder";
            }
            if (!Files.getOwner(real).getName().equals(environment.user())) {
                return "belongs to somebody else";
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(real);
            boolean open =
                    permissions.contains(PosixFilePermission.GROUP_WRITE)
                            || permissions.contains(PosixFilePermission.OTHERS_WRITE);
            return open ? "can be written by others" : "";
        } catch (IOException e) {
            return "cannot be checked (" + e.getMessage() + ")";
        }
    }

    private Ended ended(List<String> command) {
        Process process = started(command);
        try {
            byte[] printed = printed(process).get();
            if (printed.length == MOST_BYTES) {
                throw failed("prints too much for a secret", null);
            }
            String text = new String(printed, StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text.lines().findFirst().orElse(""));
        } catch (ExecutionException e) {
            throw failed("cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            throw EvsException.of(
                    ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
        } finally {
            process.destroy();
        }
    }

    private Process started(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).strip();
            throw failed("cannot be run: " + why, e).withHint(advice);
        }
    }

    /** Reading a pipe cannot be interrupted, so it happens on a thread that may be left. */
    private static Future<byte[]> printed(Process process) {
        FutureTask<byte[]> reading =
                new FutureTask<>(() -> process.getInputStream().readNBytes(MOST_BYTES));
        Thread.ofPlatform().daemon().name("secret").start(reading);
        return reading;
    }

    /** A failure of the setting, in a sentence that goes on after its name. */
    EvsException failed(String why, @Nullable Throwable cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                setting + " of cloud '" + entry.name() + "' " + why + ".",
                EvsException.Detail.NONE,
                cause);
    }
}
