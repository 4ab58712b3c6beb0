package org.evsshell.client.http;

import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import okio.BufferedSink;
import okio.BufferedSource;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The wire over OkHttp. It never follows a redirect and never sends a request twice: what is
 * repeated is decided above. It asks for packed answers and unpacks them, and speaks HTTP/2 where a
 * server has it. TLS is set up only when the first https address is called, since building it costs
 * more than a whole http call. Safe for use from any thread.
 */
public final class OkHttpTransport implements Transport, AutoCloseable {
    private static final byte[] EMPTY = new byte[0];

    /** Unpacked; a page of a thousand disks with all their metadata is some five. */
    private static final long MOST_ANSWER_BYTES = 64L << 20;

    private final OkHttpClient clear;
    private final Timeouts timeouts;
    private final Cloud.Tls tls;
    private final @Nullable ProxyRoutes proxies;
    private volatile @Nullable OkHttpClient secure;

    /** A wire that checks certificates as told, without proxies. */
    public OkHttpTransport(Cloud.Tls tls, Timeouts timeouts) {
        this(tls, timeouts, Proxies.NONE);
    }

    /** A wire that checks certificates as told, through proxies. */
    public OkHttpTransport(Cloud.Tls tls, Timeouts timeouts, Proxies proxies) {
        this.timeouts = timeouts;
        this.tls = tls;
        this.proxies = proxies.none() ? null : new ProxyRoutes(proxies);
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder()
                        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                        .socketFactory(new InterruptibleSockets())
                        .connectionPool(new ConnectionPool(32, 1, TimeUnit.MINUTES))
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectTimeout(timeouts.connect())
                        .readTimeout(Duration.ZERO) // Patience looks after these
                        .writeTimeout(Duration.ZERO)
                        .callTimeout(Duration.ZERO)
                        .addNetworkInterceptor(OkHttpTransport::markSent);
        clear =
                (this.proxies == null ? builder.proxy(Proxy.NO_PROXY) : this.proxies.apply(builder))
                        .build();
    }

    /**
     * Sets up what a process sets up once, before its first call needs it: security providers and
     * the HTTP client's own tables. Never necessary.
     */
    public static void prepare() {
        new OkHttpTransport(Cloud.Tls.STANDARD, Timeouts.STANDARD).close();
        HttpUrl.parse("http://localhost/");
    }

    /**
     * As {@link #prepare}, for https: the arithmetic of key exchange, slow before it has run for a
     * while, and the certificates the system trusts.
     */
    public static void prepareTls() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no elliptic curves", e);
        }
        try (OkHttpTransport wire = new OkHttpTransport(Cloud.Tls.STANDARD, Timeouts.STANDARD)) {
            wire.secure();
        }
    }

    @Override
    public WireAnswer send(WireRequest request) throws IOException {
        HttpUrl url = HttpUrl.parse(request.url());
        if (url == null) {
            throw EvsException.of(
                    ErrorKind.CONFIG, "'" + request.url() + "' is not an http or https address.");
        }
        Patience patience = new Patience(timeouts);
        Call call = (url.isHttps() ? secure() : clear).newCall(okRequest(request, url, patience));
        try (patience;
                CancelScope.Registration ignored =
                        request.scope().onCancel(() -> cut(call, request.grace()))) {
            patience.watch(call);
            return answer(call, patience);
        } catch (IOException e) {
            IOException why = patience.why(e);
            throw patience.isSent() ? why : new UnsentException(why);
        }
    }

    @Override
    public void close() {
        clear.connectionPool().evictAll();
    }

    private static WireAnswer answer(Call call, Patience patience) throws IOException {
        try (Response response = call.execute()) {
            patience.heard();
            Map<String, String> headers = new HashMap<>();
            for (String name : response.headers().names()) {
                headers.put(name.toLowerCase(Locale.ROOT), String.valueOf(response.header(name)));
            }
            return new WireAnswer(response.code(), headers, bytes(response, patience));
        }
    }

    /**
     * The whole body, but not one without end: packed, a few bytes can stand for millions. Of a
     * body whose length was told only one copy is made.
     */
    private static byte[] bytes(Response response, Patience patience) throws IOException {
        long length = response.body().contentLength();
        BufferedSource body = response.body().source();
        if (length > MOST_ANSWER_BYTES || (length < 0 && isEndless(body, patience))) {
            throw EvsException.of(
                    ErrorKind.SERVICE_FAILURE,
                    "The answer of "
                            + response.request().url().host()
                            + " is larger than "
                            + (MOST_ANSWER_BYTES >> 20)
                            + " MB.",
                    "Is this the service's address? Lists are shorter with a filter.");
        }
        if (length < 0) {
            return body.readByteArray();
        }
        byte[] bytes = new byte[(int) length];
        int had = 0;
        for (int read = 0; read >= 0 && had < bytes.length; had += Math.max(0, read)) {
            read = body.read(bytes, had, bytes.length - had);
            patience.heard();
        }
        return had == bytes.length ? bytes : Arrays.copyOf(bytes, had);
    }

    /** Reads on until the end, or until it is too much. */
    private static boolean isEndless(BufferedSource body, Patience patience) throws IOException {
        long had = 0;
        while (had <= MOST_ANSWER_BYTES && body.request(had + 1)) {
            had = body.getBuffer().size();
            patience.heard();
        }
        return had > MOST_ANSWER_BYTES;
    }

    private static void cut(Call call, Duration grace) {
        if (grace.isZero()) {
            call.cancel();
            return;
        }
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                Thread.sleep(grace);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            call.cancel();
                        });
    }

    private Request okRequest(WireRequest request, HttpUrl url, Patience patience) {
        Request.Builder builder = new Request.Builder().url(url).tag(Patience.class, patience);
        request.headers().forEach(builder::header);
        if (proxies != null) {
            proxies.authenticate(builder, url);
        }
        builder.method(request.method(), body(request));
        return builder.build();
    }

    private static @Nullable RequestBody body(WireRequest request) {
        boolean demanded =
                switch (request.method()) {
                    case "POST", "PUT", "PATCH" -> true;
                    default -> false;
                };
        if (request.body().length == 0) {
            return demanded ? new OneShotBody(EMPTY) : null;
        }
        return new OneShotBody(request.body());
    }

    private static Response markSent(okhttp3.Interceptor.Chain chain) throws IOException {
        Patience patience = chain.request().tag(Patience.class);
        if (patience != null) {
            patience.sent();
        }
        return chain.proceed(chain.request());
    }

    private OkHttpClient secure() {
        OkHttpClient client = secure;
        if (client == null) {
            synchronized (this) {
                client = secure;
                if (client == null) {
                    client = TlsSettings.apply(clear.newBuilder(), tls).build();
                    secure = client;
                }
            }
        }
        return client;
    }

    /** A body OkHttp may not send a second time on its own. */
    private static final class OneShotBody extends RequestBody {
        private final byte[] bytes;

        OneShotBody(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }
}
