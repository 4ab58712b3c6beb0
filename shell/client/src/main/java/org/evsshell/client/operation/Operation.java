package org.evsshell.client.operation;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One call of the service, as a constant.
 *
 * @param id its name in the catalogue of operations, such as {@code cinderV3ListDisksDetail}
 * @param method the HTTP method
 * @param path the path below the endpoint's host, with {@code {project_id}} and further variables
 * @param expected the statuses that mean success
 * @param effect whether it changes anything, and whether it may be sent twice
 * @param finish how the work it starts comes to an end
 * @param dialects where it exists
 * @param microversion the lowest microversion it needs, sent exactly; null for none
 * @param action what the rules call it; null where no rule is about it
 * @param page the documentation page it was written from
 * @param holds the field without which a success is no whole answer; null where there is none
 * @param service where it is sent
 */
public record Operation(
        String id,
        Method method,
        String path,
        Set<Integer> expected,
        Effect effect,
        Finish finish,
        Set<Dialect> dialects,
        @Nullable String microversion,
        @Nullable Action action,
        String page,
        @Nullable String holds,
        Service service) {
    private static final String CINDER_V2 = "cinderV2";
    private static final String CINDER_V3 = "cinderV3";

    public Operation {
        expected = Set.copyOf(expected);
        dialects = Set.copyOf(dialects);
    }

    /** An operation of block storage whose answer need not hold anything. */
    public Operation(
            String id,
            Method method,
            String path,
            Set<Integer> expected,
            Effect effect,
            Finish finish,
            Set<Dialect> dialects,
            @Nullable String microversion,
            @Nullable Action action,
            String page) {
        this(
                id,
                method,
                path,
                expected,
                effect,
                finish,
                dialects,
                microversion,
                action,
                page,
                null,
                Service.BLOCK_STORAGE);
    }

    /** A call that changes nothing, in every dialect, answered with 200. */
    public static Operation read(String id, String path, String page) {
        return new Operation(
                id,
                Method.GET,
                path,
                Set.of(200),
                Effect.READ,
                Finish.NOW,
                Set.of(Dialect.EVS, Dialect.CINDER),
                null,
                null,
                page);
    }

    /** This operation answered with another status. */
    public Operation answering(int status) {
        return with(Set.of(status), holds, service);
    }

    /** This operation, whose answer must hold a field to be whole. */
    public Operation holding(String field) {
        return with(expected, field, service);
    }

    /** This operation, sent to another service. */
    public Operation at(Service newService) {
        return with(expected, holds, newService);
    }

    private Operation with(
            Set<Integer> newExpected, @Nullable String newHolds, Service newService) {
        return new Operation(
                id,
                method,
                path,
                newExpected,
                effect,
                finish,
                dialects,
                microversion,
                action,
                page,
                newHolds,
                newService);
    }

    /**
     * The second form of a Cinder call, which EVS documents beside the third; empty for calls that
     * have none: those of other families, of plain OpenStack alone, or of a later microversion.
     */
    public Optional<Operation> inV2() {
        if (!id.startsWith(CINDER_V3)
                || !path.startsWith("/v3/")
                || !dialects.contains(Dialect.EVS)
                || microversion != null) {
            return Optional.empty();
        }
        return Optional.of(
                new Operation(
                        CINDER_V2 + id.substring(CINDER_V3.length()),
                        method,
                        "/v2/" + path.substring("/v3/".length()),
                        expected,
                        effect,
                        finish,
                        Set.of(Dialect.EVS),
                        null,
                        action,
                        page,
                        holds,
                        service));
    }

    /**
     * What it does in plain words, made from its id: {@code cinderV3ShowDisk} is {@code show disk}.
     */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (char letter : withoutFamily().toCharArray()) {
            if (Character.isUpperCase(letter) && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    private String withoutFamily() {
        for (String family :
                List.of(
                        CINDER_V2,
                        CINDER_V3,
                        "nativeV3",
                        "native",
                        "iam",
                        "ecs",
                        "nova",
                        "glance")) {
            if (id.startsWith(family)) {
                return id.substring(family.length());
            }
        }
        return id;
    }

    /** Whether it changes anything at the service. */
    public boolean mutating() {
        return effect != Effect.READ;
    }

    /** HTTP methods in use. */
    public enum Method {
        GET,
        HEAD,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** What sending it does. */
    public enum Effect {
        /** Changes nothing. */
        READ,
        /** Changes something; sending it twice has the effect of sending it once. */
        CHANGE_IDEMPOTENT,
        /** Changes something; sending it twice may do it twice. */
        CHANGE
    }

    /** How the work it starts comes to an end. */
    public enum Finish {
        /** Done when answered. */
        NOW,
        /** The answer names a job to follow. */
        JOB,
        /** The resource passes through a state to follow. */
        STATUS
    }
}
