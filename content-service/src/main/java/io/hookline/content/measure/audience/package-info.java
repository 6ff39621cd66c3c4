/**
 * Who follows an account or creator, or watches a post: age, gender, country, city, activity by
 * hour, new and returning, followers and others. Nothing is kept or shown of groups that are too
 * small for the network to tell.
 */
package io.hookline.content.measure.audience;
