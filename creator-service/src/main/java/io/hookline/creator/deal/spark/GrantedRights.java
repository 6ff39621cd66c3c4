package io.hookline.creator.deal.spark;

/**
 * By what rights a post is authorized.
 *
 * @param termsVersion of the partnership, or null for the brand's own post
 */
record GrantedRights(SparkRights by, Integer termsVersion) {}
