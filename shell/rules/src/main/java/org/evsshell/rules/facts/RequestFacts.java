package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the request.
 *
 * @param size the size asked for, in GB
 * @param count how many disks are asked for
 * @param texts name and description
 * @param flags what it insists on
 * @param order the kind of disk asked for
 * @param labels metadata and tags
 */
public record RequestFacts(
        @Nullable Integer size,
        @Nullable Integer count,
        Texts texts,
        Flags flags,
        Order order,
        Labels labels) {
    /** Nothing known. */
    public static final RequestFacts UNKNOWN =
            new RequestFacts(null, null, Texts.NONE, Flags.NONE, Order.NONE, Labels.NONE);

    /**
     * The texts asked for; null for one that is not sent.
     *
     * @param name the new name; for an export the image's
     * @param description the new description
     */
    public record Texts(@Nullable String name, @Nullable String description) {
        /** None. */
        public static final Texts NONE = new Texts(null, null);
    }

    /**
     * What the request insists on.
     *
     * @param cascade whether the disk's snapshots are to be deleted with it
     * @param force whether it carries {@code force}
     */
    public record Flags(boolean cascade, boolean force) {
        /** Nothing. */
        public static final Flags NONE = new Flags(false, false);
    }

    /** The name asked for. */
    public @Nullable String name() {
        return texts.name();
    }

    /** The description asked for. */
    public @Nullable String description() {
        return texts.description();
    }

    /** Whether the disk's snapshots are to be deleted with it. */
    public boolean cascade() {
        return flags.cascade();
    }

    /** Whether the request carries {@code force}. */
    public boolean force() {
        return flags.force();
    }

    /** These facts and the size asked for. */
    public RequestFacts withSize(int newSize) {
        return new RequestFacts(newSize, count, texts, flags, order, labels);
    }

    /** These facts and how many disks are asked for. */
    public RequestFacts withCount(int newCount) {
        return new RequestFacts(size, newCount, texts, flags, order, labels);
    }

    /** These facts and the texts asked for. */
    public RequestFacts with(Texts newTexts) {
        return new RequestFacts(size, count, newTexts, flags, order, labels);
    }

    /** These facts and what is insisted on. */
    public RequestFacts with(Flags newFlags) {
        return new RequestFacts(size, count, texts, newFlags, order, labels);
    }

    /** These facts and the kind of disk asked for. */
    public RequestFacts with(Order newOrder) {
        return new RequestFacts(size, count, texts, flags, newOrder, labels);
    }

    /** These facts and metadata and tags. */
    public RequestFacts with(Labels newLabels) {
        return new RequestFacts(size, count, texts, flags, order, newLabels);
    }
}
