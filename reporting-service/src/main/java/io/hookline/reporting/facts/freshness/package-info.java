/** How recent the figures are: what has been read of each sister's feed. */
package io.hookline.reporting.facts.freshness;
