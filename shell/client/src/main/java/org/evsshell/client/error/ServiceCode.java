package org.evsshell.client.error;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of {@code codes.tsv}: what a code of the service means, whatever the HTTP status.
 *
 * @param code such as {@code EVS.1046}
 * @param status the HTTP status the pages print beside it
 * @param faultClass what kind of refusal it is
 * @param repeat whether sending again helps
 * @param meaning what happened, a sentence
 * @param hint what to do next, {@code DISK} and {@code SNAPSHOT} standing for the resources; empty
 *     where nothing helps
 */
public record ServiceCode(
        String code,
        int status,
        FaultClass faultClass,
        Repeat repeat,
        String meaning,
        String hint) {
    /** What kind of refusal a code is. */
    public enum FaultClass {
        VALIDATION(ErrorKind.BAD_REQUEST),
        AUTH(ErrorKind.NOT_AUTHENTICATED),
        FORBIDDEN(ErrorKind.FORBIDDEN),
        ACCOUNT(ErrorKind.FORBIDDEN),
        NOT_FOUND(ErrorKind.NOT_FOUND),
        CONFLICT(ErrorKind.WRONG_STATE),
        QUOTA(ErrorKind.LIMIT_REACHED),
        CAPACITY(ErrorKind.LIMIT_REACHED),
        TASK_FAILED(ErrorKind.JOB_FAILED),
        SERVER(ErrorKind.SERVICE_FAILURE),
        RATE_LIMIT(ErrorKind.THROTTLED);

        private final ErrorKind kind;

        FaultClass(ErrorKind kind) {
            this.kind = kind;
        }

        /** The kind users see. */
        public ErrorKind kind() {
            return kind;
        }
    }

    /** Whether sending again helps. */
    public enum Repeat {
        /** No. */
        NEVER,
        /** After a pause, where the call may be sent twice. */
        BACK_OFF,
        /** In minutes or hours; not for a program to wait. */
        LATER,
        /** Once the resource has changed its state. */
        STATE_CHANGE,
        /** Once, with a new token. */
        LOGIN
    }

    /** The row of a code; empty for none or one that is not documented. */
    public static Optional<ServiceCode> find(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        // Sister clouds' gateways print APIGW where this one prints APIG.
        String key = code.startsWith("APIGW.") ? "APIG." + code.substring(6) : code;
        return Optional.ofNullable(Table.ROWS.get(key.toUpperCase(Locale.ROOT)));
    }

    /** All rows, in the order of the file. */
    public static List<ServiceCode> all() {
        return List.copyOf(Table.ROWS.values());
    }

    /** Read when the first error comes. */
    private static final class Table {
        static final Map<String, ServiceCode> ROWS = read();

        private static Map<String, ServiceCode> read() {
            Map<String, ServiceCode> rows = new LinkedHashMap<>();
            try (InputStream in = ServiceCode.class.getResourceAsStream("codes.tsv");
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] cells = line.split("\t", -1);
                        rows.put(cells[0].toUpperCase(Locale.ROOT), row(cells));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Collections.unmodifiableMap(rows);
        }

        private static ServiceCode row(String[] cells) {
            return new ServiceCode(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    FaultClass.valueOf(cells[2]),
                    Repeat.valueOf(cells[3]),
                    cells[4],
                    cells[5]);
        }
    }
}
