/**
 * Figures by day in the change feed: of a day of which something else is known than was told, all
 * is told anew. What is told is said by the rooms that know it; see ADR 0123.
 */
package io.hookline.attribution.collect.daily;
