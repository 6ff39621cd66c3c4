/**
 * What runs give, day by day in the change feed: of each setting that is reported, what one run of
 * it says. See ADR 0152.
 */
package io.hookline.attribution.credit.reported;
