/**
 * What advertising cost and brought, by ad and day. Whatever is told stays; what of a day counts is
 * worked out from all that is told of it.
 */
package io.hookline.attribution.collect.adcost;
