/**
 * From where visits, touches and orders came: each combination of what is known of it once, under
 * an id that is of its facts. What channel that is, rules say, in a room of their own.
 */
package io.hookline.attribution.evidence.origin;
