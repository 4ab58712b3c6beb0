package org.evsshell.client.auth;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.ErrorMapping;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Target;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Service;
import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps the one session of a connection: from the token store or Keystone on first use, renewed
 * before it expires and when the service rejects it. However many threads ask at once, one of them
 * authenticates. Safe for use from any thread.
 */
public final class SessionKeeper {
    private final Cloud cloud;
    private final TokenStore store;
    private final Access access;
    private final InstantSource clock;

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Session session;
    private @Nullable CompletableFuture<Session> underWay;
    private volatile @Nullable SessionCache cache;

    /** Asks the identity service over {@code wire}, a chain that maps errors. */
    public SessionKeeper(Cloud cloud, TokenStore store, Next wire, InstantSource clock) {
        this.cloud = cloud;
        this.store = store;
        this.access =
                cloud.credentials() instanceof Credentials.AccessKey key
                        ? new SignedAccess(cloud, key, wire, clock)
                        : new TokenAccess(cloud, wire, clock);
        this.clock = clock;
    }

    /** A session that is good now. */
    public Session session(CallContext context) {
        return sessionOtherThan(null, context);
    }

    /** A session in place of one the service rejected. */
    public Session renewed(Session rejected, CallContext context) {
        return sessionOtherThan(rejected, context);
    }

    /** Whether a rejected session can be replaced: a token, but no signature. */
    boolean renewable() {
        return access.renewable();
    }

    /**
     * Where calls to a service go in a session, and in whose name.
     *
     * @throws EvsException of kind {@code USAGE} if the catalogue has no such service
     */
    Target target(Session open, Service service) {
        Target storage = access.target(open);
        return switch (service) {
            case BLOCK_STORAGE -> storage;
            case SERVERS ->
                    storage.at(base(open.catalog().servers(cloud.endpoints(), open.region())));
            case COMPUTE ->
                    storage.at(base(open.catalog().compute(cloud.endpoints(), open.region())));
            case IMAGES ->
                    storage.at(
                            open.catalog()
                                    .images(cloud.endpoints(), open.region())
                                    .map(endpoint -> Endpoint.base(endpoint.url()))
                                    .orElseThrow(this::noImages));
        };
    }

    private EvsException noImages() {
        return EvsException.of(
                ErrorKind.USAGE,
                "Cloud '"
                        + cloud.name()
                        + "' lists no image service in its catalogue: nothing is known of its"
                        + " images.",
                "Look at images with the cloud's own tool for them.");
    }

    private String base(Optional<Endpoint> servers) {
        return servers.map(endpoint -> Endpoint.base(endpoint.url()))
                .orElseThrow(
                        () ->
                                EvsException.of(
                                        ErrorKind.USAGE,
                                        "Cloud '"
                                                + cloud.name()
                                                + "' lists no compute service in its catalogue:"
                                                + " nothing is known of its servers, and no disk"
                                                + " can be attached from here.",
                                        "Attach and detach with the cloud's own tool for"
                                                + " servers."));
    }

    /** Where a call to the identity service goes, within a session. */
    Target identity(Session open) {
        return access.target(open).at(TokenAccess.identityBase(cloud));
    }

    /** Where a call to the identity service goes that is none of the project's. */
    Target identity(CallContext context, Scope scope) {
        return telling(() -> access.identity(context, scope));
    }

    /** The failure of a rejected call that no new session cures; what was kept may be old. */
    EvsException refused(Exchange exchange, Answer answer) {
        forget();
        forgetSecret();
        return access.refused(ErrorMapping.failure(exchange.call(), answer));
    }

    /** Whether there is a session already, here or kept, so that using it signs nobody in. */
    boolean hasSession(CallContext context) {
        lock.lock();
        try {
            if (session != null && session.freshAt(clock.instant())) {
                return true;
            }
        } finally {
            lock.unlock();
        }
        return kept(askSecret(context)).load().filter(this::good).isPresent();
    }

    /** Drops the session, here and in the store. */
    void forget() {
        lock.lock();
        try {
            session = null;
        } finally {
            lock.unlock();
        }
        SessionCache kept = cache;
        if (kept != null) {
            kept.forget();
        }
    }

    private Session sessionOtherThan(@Nullable Session rejected, CallContext context) {
        while (true) {
            CompletableFuture<Session> mine = null;
            CompletableFuture<Session> awaited;
            lock.lock();
            try {
                if (session != null
                        && !same(session, rejected)
                        && session.freshAt(clock.instant())) {
                    return session;
                }
                if (underWay == null) {
                    mine = new CompletableFuture<>();
                    underWay = mine;
                }
                awaited = underWay;
            } finally {
                lock.unlock();
            }
            if (mine != null) {
                return authenticate(mine, rejected, context);
            }
            await(awaited, context);
        }
    }

    private Session authenticate(
            CompletableFuture<Session> mine, @Nullable Session rejected, CallContext context) {
        try {
            Session fresh = obtain(rejected, context);
            settle(fresh);
            mine.complete(fresh);
            return fresh;
        } catch (RuntimeException | Error e) {
            settle(null);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private void settle(@Nullable Session fresh) {
        lock.lock();
        try {
            underWay = null;
            session = fresh;
        } finally {
            lock.unlock();
        }
    }

    private Session obtain(@Nullable Session rejected, CallContext context) {
        String secret = askSecret(context);
        SessionCache kept = kept(secret);
        Session saved = kept.load().orElse(null);
        if (saved != null && !same(saved, rejected) && good(saved)) {
            return saved;
        }
        if (saved != null) {
            kept.forget();
        }
        Session fresh = telling(() -> access.open(context, secret));
        kept.save(fresh);
        return fresh;
    }

    /** It may be typed, or printed by a program. */
    private String askSecret(CallContext context) {
        return context.scope().interrupting(cloud.credentials()::askSecret);
    }

    private SessionCache kept(String secret) {
        SessionCache kept = cache;
        if (kept == null) {
            kept = new SessionCache(store, cloud, secret);
            cache = kept;
        }
        return kept;
    }

    private boolean good(Session saved) {
        return access.fits(saved) && saved.freshAt(clock.instant());
    }

    /** What is refused may be typed wrong: it is not to be sent over and over. */
    private <T> T telling(Supplier<T> signingIn) {
        try {
            return signingIn.get();
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_AUTHENTICATED) {
                forgetSecret();
            }
            throw e;
        }
    }

    private void forgetSecret() {
        cache = null;
        cloud.credentials().source().refused();
    }

    /** Somebody else authenticates; if only that one was interrupted, the next one tries. */
    private static void await(CompletableFuture<Session> awaited, CallContext context) {
        CompletableFuture<Session> own = awaited.copy();
        try (var ignored = context.scope().onCancel(() -> own.completeExceptionally(stopped()))) {
            own.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (CancellationException | ExecutionException e) {
            context.scope().check();
            if (e.getCause() instanceof EvsException refused
                    && refused.kind() != ErrorKind.INTERRUPTED) {
                throw refused;
            }
        }
    }

    private static EvsException stopped() {
        return EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.");
    }

    private static boolean same(Session one, @Nullable Session other) {
        return other != null && Objects.equals(one.token(), other.token());
    }
}
