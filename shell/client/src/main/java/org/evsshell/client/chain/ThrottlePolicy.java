package org.evsshell.client.chain;

/**
 * How fast calls may be sent.
 *
 * @param perSecond how many over time
 * @param burst how many at once after a rest
 */
public record ThrottlePolicy(int perSecond, int burst) {
    /** 200 a second, 200 at once. */
    public static final ThrottlePolicy STANDARD = new ThrottlePolicy(200, 200);
}
