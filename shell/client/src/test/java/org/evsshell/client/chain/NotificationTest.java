package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.json.Json;
import org.evsshell.client.json.RowFields;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.operation.RawCall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class NotificationTest {
    private static final String WHOLE = "{\"volumes\":[{\"id\":\"a\",\"name\":\"n\",\"size\":1}]}";

    private static String read(CallListener listener) {
        Call call =
                RawCall.of("GET", "/v3/volumes/detail", null)
                        .narrowed(new RowFields("volumes", Set.of("id")));
        Exchange exchange = new Exchange(call, CallContext.foreground(new CancelScope()), null);
        WireAnswer wire = new WireAnswer(200, Map.of(), WHOLE.getBytes(StandardCharsets.UTF_8));
        Answer answer =
                new Notification(listener)
                        .intercept(exchange, sent -> Answer.of(wire, sent.call().narrow()));
        return Json.text(answer.body());
    }

    @Test
    void aListenerThatMayLookAtAnythingHearsWholeAnswers() {
        Heard heard = new Heard(null);

        read(heard);

        assertThat(heard.answers).containsExactly(WHOLE);
    }

    @Test
    void aListenerHearsWhatItLooksAt() {
        Heard heard = new Heard(Set.of("name"));

        assertThat(read(CallListener.both(heard, CallListener.NONE)))
                .isEqualTo("{\"volumes\":[{\"id\":\"a\",\"name\":\"n\"}]}");
        assertThat(read(CallListener.both(heard, new Heard(null)))).isEqualTo(WHOLE);
    }

    @Test
    void whereNobodyListensOnlyWhatIsLookedAtIsRead() {
        assertThat(read(CallListener.NONE)).isEqualTo("{\"volumes\":[{\"id\":\"a\"}]}");
    }

    private static final class Heard implements CallListener {
        private final List<String> answers = new ArrayList<>();
        private final @Nullable Set<String> rowFields;

        Heard(@Nullable Set<String> rowFields) {
            this.rowFields = rowFields;
        }

        @Override
        public @Nullable Set<String> rowFields() {
            return rowFields;
        }

        @Override
        public void answered(Call call, JsonNode answer) {
            answers.add(Json.text(answer));
        }

        @Override
        public void failed(Call call, EvsException reason) {}
    }
}
