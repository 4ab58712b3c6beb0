package org.evsshell.client.auth;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Target;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

/**
 * Gives calls to the identity service their place, and the token or signature of a scope. Within
 * the project's session a rejected token is renewed once, as everywhere; only what is asked about
 * the token itself has to be true of that one.
 */
public final class IdentityAuthentication implements Interceptor {
    private final SessionKeeper keeper;
    private final Scope scope;

    /** For calls that have to be good for {@code scope}. */
    public IdentityAuthentication(SessionKeeper keeper, Scope scope) {
        this.keeper = keeper;
        this.scope = scope;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        if (scope != Scope.PROJECT) {
            Answer answer = next.proceed(exchange.to(keeper.identity(exchange.context(), scope)));
            if (!keeper.renewable() && Authentication.rejected(answer)) {
                throw keeper.refused(exchange, answer);
            }
            return answer;
        }
        Session session = keeper.session(exchange.context());
        if (IdentityOperations.ON_TOKEN.contains(exchange.operation())) {
            return next.proceed(exchange.to(subject(session)));
        }
        Answer answer = next.proceed(exchange.to(keeper.identity(session)));
        if (!Authentication.rejected(answer)) {
            return answer;
        }
        if (!keeper.renewable()) {
            throw keeper.refused(exchange, answer);
        }
        Session renewed = keeper.renewed(session, exchange.context());
        return next.proceed(exchange.to(keeper.identity(renewed)));
    }

    private Target subject(Session session) {
        String token = session.token();
        if (token == null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "This cloud is used with an access key, which has no token.",
                    "Use a cloud with user name and password.");
        }
        return keeper.identity(session).with("X-Subject-Token", token);
    }
}
