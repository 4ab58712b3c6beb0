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

/**
 * Runs what clouds.yaml names to print a password, without a shell. Only where nobody else can have
 * written the file: owned by the user, not writable by others, and not in the working folder, which
 * may be anybody's.
 */
final class PasswordCommand {
    private final Environment environment;
    private final CloudEntry entry;
    private final List<String> command;

    PasswordCommand(Environment environment, CloudEntry entry, List<String> command) {
        this.environment = environment;
        this.entry = entry;
        this.command = command;
    }

    /**
     * The first line the command prints.
     *
     * @throws EvsException of kind {@code CONFIG} when the file cannot be trusted or the command
     *     fails
     */
    String password() {
        Path file = entry.commandFile();
        if (file == null) {
            throw failed("is named nowhere", null);
        }
        String distrust = distrust(file);
        if (!distrust.isEmpty()) {
            throw failed("is not run: " + file + " " + distrust, null);
        }
        return run();
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

    private String run() {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw failed("ended with exit code " + code, null);
            }
            return printed.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw failed("cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw EvsException.of(
                    ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
        }
    }

    private EvsException failed(String why, @Nullable Throwable cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "password_command of cloud '" + entry.name() + "' " + why + ".",
                EvsException.Detail.NONE,
                cause);
    }
}
