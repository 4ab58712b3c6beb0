package org.evsshell.client.fate;

import org.evsshell.client.operation.Call;

import java.time.Instant;

/**
 * A change that was sent.
 *
 * @param call what was sent, before it was marked
 * @param mark the random name it carries, where it can carry one
 * @param at when it was sent first
 */
public record Sent(Call call, String mark, Instant at) {}
