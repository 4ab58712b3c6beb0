package org.evsshell.client;

import org.evsshell.client.auth.Authentication;
import org.evsshell.client.auth.IdentityApi;
import org.evsshell.client.auth.IdentityAuthentication;
import org.evsshell.client.auth.Scope;
import org.evsshell.client.auth.Session;
import org.evsshell.client.auth.SessionKeeper;
import org.evsshell.client.chain.Cancellation;
import org.evsshell.client.chain.ChangeGuard;
import org.evsshell.client.chain.ErrorMapping;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Notification;
import org.evsshell.client.chain.Retry;
import org.evsshell.client.chain.Throttle;
import org.evsshell.client.chain.Wire;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.explain.Explanation;
import org.evsshell.client.fate.FatePolicy;
import org.evsshell.client.fate.LostAnswers;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.wait.Backoff;
import org.evsshell.client.wait.Waiter;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * What all views of one client share: the session and the chain. The chain's order is written here
 * and nowhere else. Safe for use from any thread.
 */
final class Connection {
    private final ClientSettings settings;
    private final Wire wire;
    private final Interceptor cancellation;
    private final Interceptor errors;
    private final Interceptor retry;
    private final SessionKeeper keeper;
    private final Next chain;
    private final Waiter diskWaiter;
    private final Waiter snapshotWaiter;
    private final Waiter jobWaiter;
    private final Waiter serverJobWaiter;

    Connection(ClientSettings settings) {
        this.settings = settings;
        diskWaiter = new Waiter("disk", Backoff.STANDARD, settings.timing());
        snapshotWaiter = new Waiter("snapshot", Backoff.STANDARD, settings.timing());
        jobWaiter = new Waiter("job", Backoff.STANDARD, settings.timing());
        serverJobWaiter = new Waiter("job", Backoff.STANDARD, settings.timing());
        wire = new Wire(settings.transport(), settings.trace(), settings.timing().clock());
        cancellation = new Cancellation();
        errors = new ErrorMapping();
        retry = new Retry(settings.retry(), settings.timing());
        keeper =
                new SessionKeeper(
                        settings.cloud(),
                        settings.tokens(),
                        Interceptor.chain(List.of(cancellation, errors, retry), wire),
                        settings.timing().clock());
        chain =
                Interceptor.chain(
                        List.of(
                                cancellation,
                                new ChangeGuard(),
                                new Notification(settings.listener()),
                                new Explanation(this::cloud),
                                new LostAnswers(
                                        FateLookups::of,
                                        FatePolicy.STANDARD,
                                        settings.timing(),
                                        this::cloud),
                                errors,
                                retry,
                                cancellation,
                                new Throttle(settings.pace(), settings.timing()),
                                new Authentication(keeper)),
                        wire);
    }

    Waiter diskWaiter() {
        return diskWaiter;
    }

    Waiter snapshotWaiter() {
        return snapshotWaiter;
    }

    Waiter jobWaiter() {
        return jobWaiter;
    }

    Waiter serverJobWaiter() {
        return serverJobWaiter;
    }

    IdentityApi identity(CallContext context) {
        return new IdentityApi(settings.cloud(), keeper, this::identity, context);
    }

    private Next identity(Scope scope) {
        return Interceptor.chain(
                List.of(
                        cancellation,
                        new ChangeGuard(),
                        errors,
                        retry,
                        cancellation,
                        new IdentityAuthentication(keeper, scope)),
                wire);
    }

    JsonNode send(Call call, CallContext context) {
        return chain.proceed(new Exchange(call, context, null)).body();
    }

    CloudInfo cloud(CallContext context) {
        Session session = keeper.session(context);
        return new CloudInfo(
                settings.cloud().name(),
                session.region(),
                session.projectId(),
                session.dialect(),
                session.form());
    }
}
