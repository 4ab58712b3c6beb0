package org.evsshell.client.fake;

import org.evsshell.client.http.WireAnswer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Recorded answers of a real Keystone and Cinder; README.md beside them says of which. */
public final class Recorded {
    private Recorded() {}

    /** One of them, by its file's name without {@code .http}. */
    public static WireAnswer answer(String name) {
        String text = text(name + ".http");
        int end = text.indexOf("\n\n");
        List<String> head = text.substring(0, end).lines().toList();
        Map<String, String> headers = new HashMap<>();
        for (String line : head.subList(1, head.size())) {
            int colon = line.indexOf(": ");
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
        }
        byte[] body = text.substring(end).strip().getBytes(StandardCharsets.UTF_8);
        int status = Integer.parseInt(head.getFirst().substring(9, 12));
        return new WireAnswer(status, headers, body);
    }

    private static String text(String file) {
        try (InputStream in = Recorded.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
