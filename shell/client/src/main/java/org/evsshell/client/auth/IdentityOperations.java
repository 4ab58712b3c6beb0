package org.evsshell.client.auth;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The calls of Keystone that the client makes. Asking for a token changes nothing of a project. */
public final class IdentityOperations {
    /** Asks for a token and its catalogue. */
    public static final Operation CREATE_TOKEN =
            new Operation(
                    "iamCreateToken",
                    Operation.Method.POST,
                    "/v3/auth/tokens",
                    Set.of(201),
                    Operation.Effect.READ,
                    Operation.Finish.NOW,
                    Set.of(Dialect.EVS, Dialect.CINDER),
                    null,
                    null,
                    "IAM API reference, obtaining a user token through password authentication");

    /** All of them. */
    public static final List<Operation> ALL = List.of(CREATE_TOKEN);

    private IdentityOperations() {}
}
