package org.evsshell.client.signature;

/** The two forms of the signature that are in use; services take either. */
public sealed interface SignatureForm {
    /** The documented form, and the one the shell sends unless told otherwise. */
    SignatureForm PLAIN = new Plain();

    /** The documented form: the secret key signs date and request. */
    record Plain() implements SignatureForm {}

    /**
     * The older form of the public Go SDK: a key derived for one day, region and service signs.
     * That SDK leaves region and service empty.
     *
     * @param region such as {@code eu-de}; may be empty
     * @param service such as {@code evs}; may be empty
     */
    record Scoped(String region, String service) implements SignatureForm {}
}
