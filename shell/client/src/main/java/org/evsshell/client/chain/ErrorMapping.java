package org.evsshell.client.chain;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Refusals;
import org.evsshell.client.error.ServiceFault;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.RawCall;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** Turns an answer that is no success into the one exception, with all the service said. */
public final class ErrorMapping implements Interceptor {
    private static final int LONGEST = 300;
    private static final int BY_A_PROXY = 407;

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        Answer answer = next.proceed(exchange);
        if (!succeeded(exchange, answer)) {
            throw failure(exchange.call(), answer);
        }
        Optional<String> defect = answer.defect(exchange.operation());
        if (defect.isPresent()) {
            throw broken(exchange.call(), answer, defect.get());
        }
        return answer;
    }

    /** Any 2xx is a success: a change that was made must not be reported as failed. */
    private static boolean succeeded(Exchange exchange, Answer answer) {
        int status = answer.status();
        return (status >= 200 && status < 300) || exchange.operation().expected().contains(status);
    }

    /** The failure that an answer without success is. */
    public static EvsException failure(Call call, Answer answer) {
        ServiceFault fault = answer.fault();
        ErrorKind kind = Refusals.kind(answer.status(), fault.code());
        return EvsException.of(
                kind, message(call, answer, fault), detail(call, answer, fault), null);
    }

    private static String message(Call call, Answer answer, ServiceFault fault) {
        if (answer.status() == BY_A_PROXY) {
            return Wording.of(call) + ": a proxy does not let it pass (HTTP 407).";
        }
        if (fault.message() != null && !fault.message().isBlank()) {
            return Wording.of(call) + ": " + fault.message();
        }
        String status = Wording.of(call) + ": the service answered HTTP " + answer.status();
        if (answer.status() >= 300 && answer.status() < 400) {
            String place = answer.header("location").orElse("another place");
            return status + ", a redirect to " + place + ", which is not followed.";
        }
        String text = answer.text().strip();
        if (text.isEmpty() || text.startsWith("<")) {
            return status + " without a reason.";
        }
        return text.length() <= LONGEST
                ? status + ": " + text
                : status
                        + ": "
                        + text.substring(0, LONGEST)
                        + " ... ("
                        + text.length()
                        + " characters; --debug shows all)";
    }

    private static EvsException broken(Call call, Answer answer, String defect) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                Wording.of(call)
                        + ": the service answered HTTP "
                        + answer.status()
                        + " "
                        + defect
                        + ".",
                detail(call, answer, ServiceFault.SILENT),
                null);
    }

    private static EvsException.Detail detail(Call call, Answer answer, ServiceFault fault) {
        return new EvsException.Detail(
                        call.operation().id(),
                        answer.status(),
                        fault.code(),
                        requestId(answer, fault),
                        null,
                        null)
                .withHint(hint(call, answer, fault));
    }

    private static @Nullable String hint(Call call, Answer answer, ServiceFault fault) {
        if (answer.status() == BY_A_PROXY) {
            return "Check http_proxy and no_proxy; a proxy's user and password stand in its"
                    + " address: http://user:password@host:port.";
        }
        String disk = disk(call);
        String snapshot = call.variables().get("snapshot_id");
        String hint = Refusals.hint(fault.code(), disk, snapshot);
        if (hint != null || Refusals.kind(answer.status(), fault.code()) != ErrorKind.NOT_FOUND) {
            return hint;
        }
        if (RawCall.is(call)) {
            return "See the calls there are: api operations";
        }
        if (snapshot != null) {
            return "snapshot list";
        }
        return disk == null ? null : "disk list";
    }

    /** In the path, or in the body that names a server's new disk. */
    private static @Nullable String disk(Call call) {
        String inPath = call.variables().get("volume_id");
        if (inPath != null || call.body() == null) {
            return inPath;
        }
        JsonNode inBody = call.body().path("volumeAttachment").path("volumeId");
        return inBody.isString() ? inBody.stringValue() : null;
    }

    private static @Nullable String requestId(Answer answer, ServiceFault fault) {
        return fault.requestId() != null ? fault.requestId() : answer.requestId().orElse(null);
    }
}
