package org.evsshell.client.fake;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A cloud of canned answers. It hands out tokens {@code token-1}, {@code token-2} and so on for the
 * password {@code right}; every other path answers what a test told it, in that order, the last one
 * for ever. A path nobody told it about fails the test.
 */
public final class FakeCloud implements Transport {
    /** The host of every call. */
    public static final String HOST = "http://storage.test:8776";

    private final Dialect dialect;
    private final FakeTime time;
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final List<WireRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    public FakeCloud(Dialect dialect, FakeTime time) {
        this.dialect = dialect;
        this.time = time;
    }

    /** What a path answers, such as {@code GET /v3/p1/volumes}, one after the other. */
    public FakeCloud on(String methodAndPath, Reply... answers) {
        synchronized (replies) {
            replies.put(methodAndPath, new ArrayDeque<>(List.of(answers)));
        }
        return this;
    }

    /** The same with a status and a JSON body. */
    public FakeCloud on(String methodAndPath, int status, String json) {
        return on(methodAndPath, Reply.of(status, json));
    }

    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        requests.add(request);
        String path = request.method() + " " + path(request);
        if (path.equals("POST /v3/auth/tokens")) {
            return reply(path, this::token).to(request);
        }
        return reply(
                        path,
                        other -> {
                            throw new AssertionError("nobody said what answers " + path);
                        })
                .to(request);
    }

    private Reply reply(String path, Reply otherwise) {
        synchronized (replies) {
            Deque<Reply> answers = replies.get(path);
            if (answers == null) {
                return otherwise;
            }
            return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        }
    }

    /** A token of one hour. */
    public WireAnswer token(WireRequest request) {
        JsonNode asked = Json.read(request.body()).orElseThrow();
        JsonNode user = asked.path("auth").path("identity").path("password").path("user");
        boolean known =
                user.path("password").asString("").equals("right")
                        || asked.at("/auth/identity/token/id").asString("").equals("given");
        return known ? issue(request) : Recorded.answer("08-token-401-other-project");
    }

    /** A token of one hour, whoever asks. */
    public WireAnswer issue(WireRequest request) {
        String type = dialect == Dialect.EVS ? "ecs" : "compute";
        String body =
                """
                {"token": {"issued_at": "%s", "expires_at": "%s",
                  "project": {"id": "p1", "name": "demo"},
                  "catalog": [
                    {"type": "%s", "endpoints": [
                      {"interface": "public", "region": "r1", "url": "http://ecs.test/v1/p1"}]},
                    {"type": "volumev3", "endpoints": [
                      {"interface": "public", "region": "r1", "url": "%s/v3/p1"}]}]}}
                """
                        .formatted(time.instant(), time.instant().plusSeconds(3600), type, HOST);
        return new WireAnswer(
                201,
                Map.of("x-subject-token", "token-" + tokens.incrementAndGet()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** The settings of a client of this cloud. */
    public ClientSettings settings() {
        return ClientSettings.of(cloud("right"), this, time, new Random(7)).withSleeper(time);
    }

    /** A client of this cloud. */
    public EvsClient client() {
        return EvsClient.connect(settings());
    }

    /** This cloud as an entry of clouds.yaml. */
    public static Cloud cloud(String password) {
        return cloud(new Credentials.Password("demo", null, "Default", null, () -> password));
    }

    /** This cloud as an entry of clouds.yaml. */
    public static Cloud cloud(Credentials credentials) {
        return new Cloud(
                "test",
                "http://iam.test:5000/v3",
                credentials,
                new Cloud.Project(null, "demo", "Default", null),
                "r1",
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    /** Everything that was sent, tokens asked for left out: method, path and query. */
    public List<String> sent() {
        return requests.stream()
                .filter(request -> !request.url().contains("/auth/tokens"))
                .map(request -> request.method() + " " + afterHost(request))
                .toList();
    }

    /** The same, changes only. */
    public List<String> changes() {
        return sent().stream().filter(line -> !line.startsWith("GET ")).toList();
    }

    /** Every request, tokens asked for included. */
    public List<WireRequest> requests() {
        return requests;
    }

    /** How many tokens were asked for. */
    public int tokensAsked() {
        return (int) requests.stream().filter(one -> one.url().endsWith("/v3/auth/tokens")).count();
    }

    /** The body of the last request. */
    public String lastBody() {
        return new String(requests.getLast().body(), StandardCharsets.UTF_8);
    }

    /** The body last posted to an address that ends so. */
    public JsonNode posted(String end) {
        return requests.reversed().stream()
                .filter(one -> one.method().equals("POST") && one.url().endsWith(end))
                .findFirst()
                .flatMap(one -> Json.read(one.body()))
                .orElseThrow();
    }

    private static String afterHost(WireRequest request) {
        return request.url().substring(request.url().indexOf('/', "http://".length()));
    }

    private static String path(WireRequest request) {
        String full = afterHost(request);
        int query = full.indexOf('?');
        return query < 0 ? full : full.substring(0, query);
    }
}
