/**
 * Quotas. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // SHOW: GET /v3/P/os-quota-sets/P?usage=True
 * QuotaSet quotas = client.quotas().show();
 * quotas.all().forEach(quota -> use(quota.name(), quota.used(), quota.limit()));
 *
 * long room = client.quotas().resolve("gigabytes").left();
 * }</pre>
 */
@NullMarked
package org.evsshell.client.quota;

import org.jspecify.annotations.NullMarked;
