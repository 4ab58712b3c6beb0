/**
 * Giving disks to other projects: {@link org.evsshell.client.transfer.TransferApi} and what it
 * sends. Each call, as used and as it goes over the wire ({@code P} is the project's ID):
 *
 * <pre>{@code
 * TransferApi transfers = client.transfers();
 *
 * // CREATE: POST /v3/P/os-volume-transfer  {"transfer":{"volume_id":"DISK","name":"to billing"}}
 * Transfer offer = transfers.create(disk.id(), "to billing");
 * String key = offer.authKey().orElseThrow();
 *
 * // LIST_DETAIL on EVS: GET /v3/P/os-volume-transfer/detail?limit=1000, then &offset=1000 ...
 * // LIST_BY_MARKER on plain OpenStack, with OpenStack-API-Version: volume 3.59:
 * //   GET /v3/P/volume-transfers/detail?limit=1000, then &marker=LAST-ID ...
 * // (LIST, GET /v3/P/os-volume-transfer, gives less; nothing in the shell needs it)
 * transfers.list().forEachRemaining(row -> use(new Transfer(row)));
 *
 * // SHOW: GET /v3/P/os-volume-transfer/ID
 * transfers.show(offer.id());
 *
 * // ACCEPT, in the project that receives: POST /v3/P/os-volume-transfer/ID/accept
 * //   {"accept":{"auth_key":"..."}}
 * receiver.transfers().accept(offer.id(), key);
 *
 * // DELETE: DELETE /v3/P/os-volume-transfer/ID
 * transfers.delete(offer.id());
 * }</pre>
 */
@NullMarked
package org.evsshell.client.transfer;

import org.jspecify.annotations.NullMarked;
