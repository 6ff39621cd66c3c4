/**
 * Whose order it is: what ties a conversion to somebody, and the versions of its credit.
 *
 * <p>A click ties more than a view, a view more than a promo code; among touches of a kind the
 * latest counts, among codes the one that was issued first.
 */
package io.hookline.attribution.credit.decision;
