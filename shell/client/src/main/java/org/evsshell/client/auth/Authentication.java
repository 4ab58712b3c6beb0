package org.evsshell.client.auth;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Target;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Refusals;
import org.evsshell.client.error.ServiceCode.Repeat;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

/**
 * Gives every call its place, and its token or signature. A rejected token is renewed once and the
 * call repeated: it was refused before it had any effect. A rejected signature is a failure at
 * once.
 */
public final class Authentication implements Interceptor {
    private final SessionKeeper keeper;

    /** Takes sessions from the keeper. */
    public Authentication(SessionKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        Session session = keeper.session(exchange.context());
        checkDialect(exchange.operation(), session.dialect());
        Answer answer = next.proceed(inForm(exchange, session));
        if (!rejected(answer)) {
            return answer;
        }
        if (!keeper.renewable()) {
            throw keeper.refused(exchange, answer);
        }
        Session renewed = keeper.renewed(session, exchange.context());
        return next.proceed(inForm(exchange, renewed));
    }

    private Exchange inForm(Exchange exchange, Session session) {
        Target target = keeper.target(session, exchange.operation().service());
        return exchange.with(exchange.call().in(session.form())).to(target);
    }

    /**
     * The code decides where it is known: a native call says 400, and some 401 mean other things.
     */
    static boolean rejected(Answer answer) {
        return answer.status() >= 400
                && Refusals.retryAdvice(answer.status(), answer.fault().code()) == Repeat.LOGIN;
    }

    private static void checkDialect(Operation operation, Dialect dialect) {
        if (operation.dialects().contains(dialect)) {
            return;
        }
        String speech =
                switch (dialect) {
                    case EVS -> "This cloud speaks EVS";
                    case CINDER -> "This cloud is plain OpenStack";
                };
        throw EvsException.of(
                ErrorKind.USAGE,
                speech + ", which has no call '" + operation.words() + "'.",
                new EvsException.Detail(operation.id(), null, null, null, null, null),
                null);
    }
}
