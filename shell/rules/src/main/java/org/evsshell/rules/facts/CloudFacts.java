package org.evsshell.rules.facts;

/**
 * What is known about the cloud.
 *
 * @param offer what it has on offer
 * @param quota what is left for the project
 */
public record CloudFacts(OfferFacts offer, QuotaFacts quota) {
    /** Nothing known. */
    public static final CloudFacts UNKNOWN = new CloudFacts(OfferFacts.UNKNOWN, QuotaFacts.UNKNOWN);
}
