package org.evsshell.client.auth;

import org.evsshell.client.chain.Target;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallContext;

/** A way to be let in. Safe for use from any thread. */
interface Access {
    /** A new session; nothing kept is used. {@code secret} is the credentials' own. */
    Session open(CallContext context, String secret);

    /** Whether a kept session can be used with this access. */
    boolean fits(Session kept);

    /** Whether a refusal may be cured by a new session. */
    boolean renewable();

    /** Where a call goes in a session, and what shows who is asking. */
    Target target(Session session);

    /** What to say of a call that was refused and cannot be cured. */
    EvsException refused(EvsException e);

    /** Where a call to the identity service goes that is none of the project's. */
    Target identity(CallContext context, Scope scope);
}
