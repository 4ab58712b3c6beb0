/**
 * What the client promises, in one text for every service it can talk to: the simulator in process,
 * the simulator over HTTP in both dialects, and a real Cinder ({@code mvn -Preal}, see {@code
 * shell/tests/openstack/run}). A new resource gets an interface like {@link
 * org.evsshell.tests.contract.DiskContract} and a name in the {@code implements} of each test
 * class.
 */
@NullMarked
package org.evsshell.tests.contract;

import org.jspecify.annotations.NullMarked;
