package org.evsshell.rules.facts;

/**
 * One quota: how much of something there may be and is.
 *
 * @param limit the most there may be; negative for as much as one likes
 * @param used what there is
 */
public record Allowance(long limit, long used) {

    /** Whether there may be so much more. Less is always allowed. */
    public boolean hasRoomFor(long more) {
        return limit < 0 || more <= 0 || used + more <= limit;
    }
}
