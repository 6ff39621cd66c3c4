/**
 * Rolls facts up by day of the brand's time zone, in the transaction that stores them and for no
 * more days than they touch. What they are worked out from is the read model alone, so that neither
 * the order of arrival nor a rebuild changes anything; see ADR 0065.
 */
package io.hookline.reporting.facts.rollup;
