package io.hookline.creator.deal.spark;

/**
 * By what rights a post is authorized.
 *
 * @param termsVersion of the partnership, or null where there is none
 */
record GrantedRights(SparkRights by, Integer termsVersion) {}
