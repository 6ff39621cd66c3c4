/** Visits: what visitors did in one go on a shop's pages, and where they came from. */
package io.hookline.attribution.collect.visit;
