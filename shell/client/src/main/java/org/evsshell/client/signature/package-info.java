/**
 * Requests signed with an access key instead of carrying a token (SDK-HMAC-SHA256).
 *
 * <pre>{@code
 * Signer signer = new Signer(accessKey, secretKey, SignatureForm.PLAIN, clock);
 * headers.putAll(signer.sign("GET", url, headers, new byte[0]));
 * }</pre>
 */
@NullMarked
package org.evsshell.client.signature;

import org.jspecify.annotations.NullMarked;
