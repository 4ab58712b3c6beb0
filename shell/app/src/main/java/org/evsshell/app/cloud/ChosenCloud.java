package org.evsshell.app.cloud;

import org.evsshell.client.cloud.Cloud;

/**
 * The cloud somebody works on, before anything was sent to it.
 *
 * @param cloud the entry, with options and variables applied
 * @param demo whether it is the embedded simulator
 */
public record ChosenCloud(Cloud cloud, boolean demo) {}
