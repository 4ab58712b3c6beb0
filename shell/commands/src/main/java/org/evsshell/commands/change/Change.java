package org.evsshell.commands.change;

import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;

import java.util.function.Supplier;

/**
 * One change of one target, ready to be sent.
 *
 * @param target which resource
 * @param send sends it and says how the resource is left; throws {@link
 *     org.evsshell.client.error.EvsException}
 */
public record Change(Target target, Supplier<Outcome> send) {}
