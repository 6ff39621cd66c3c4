/** Identifiers that are nobody's own, and tie nobody. */
package io.hookline.attribution.identity.exclusion;
