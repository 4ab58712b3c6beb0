package org.evsshell.app.run;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Secrets a command needs: from a file, from standard input, or typed without being shown. */
final class Secrets {
    private static final String INPUT = "-";
    private static final int MOST_BYTES = 4096;

    private final Environment environment;
    private final Mode mode;
    private final Questions questions;

    Secrets(Environment environment, Mode mode, Questions questions) {
        this.environment = environment;
        this.mode = mode;
        this.questions = questions;
    }

    String read(@Nullable String file, String prompt) {
        if (file == null) {
            return questions
                    .askSecret(prompt)
                    .map(String::strip)
                    .filter(secret -> !secret.isEmpty())
                    .orElseThrow(
                            () ->
                                    usage(
                                            prompt.strip().replaceFirst(":$", "")
                                                    + " is needed: nothing was typed, or there is"
                                                    + " no terminal to ask at.",
                                            "Name a file that holds it, or - for standard input."));
        }
        String secret = firstLine(file);
        if (secret.isEmpty()) {
            throw usage(where(file) + " is empty.", "Its first line must hold the secret.");
        }
        return secret;
    }

    private String firstLine(String file) {
        if (file.equals(INPUT) && mode != Mode.ONE_SHOT) {
            throw usage(
                    "'-' reads standard input, which only works in one command of the system's"
                            + " shell.",
                    "Name a file, or leave the option out to be asked.");
        }
        try (InputStream in =
                file.equals(INPUT)
                        ? environment.streams().in()
                        : Files.newInputStream(environment.folder().resolve(file))) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("").strip();
        } catch (IOException | InvalidPathException e) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    where(file) + " cannot be read: " + reason(e),
                    EvsException.Detail.NONE.withHint(
                            "Name a file that holds it, or - for standard input."),
                    e);
        }
    }

    /** The message of some failures is the path alone. */
    private static String reason(Exception failure) {
        return switch (failure) {
            case NoSuchFileException ignored -> "there is none.";
            case AccessDeniedException ignored -> "access is denied.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String where(String file) {
        return file.equals(INPUT) ? "Standard input" : "File '" + file + "'";
    }

    private static EvsException usage(String message, String hint) {
        return EvsException.of(ErrorKind.USAGE, message, hint);
    }
}
