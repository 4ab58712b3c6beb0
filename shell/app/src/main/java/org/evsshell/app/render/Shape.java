package org.evsshell.app.render;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked to be done with a result before it is printed, in this order.
 *
 * @param sort {@code --sort}: field names, each with {@code :desc} if wanted, separated by commas
 * @param limit {@code --limit}: how many rows at most
 * @param query {@code --query}: a JMESPath expression on the whole result
 */
public record Shape(@Nullable String sort, @Nullable Integer limit, @Nullable String query) {
    /** As it comes. */
    public static final Shape NONE = new Shape(null, null, null);
}
