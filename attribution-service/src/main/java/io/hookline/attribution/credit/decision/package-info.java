/**
 * Whose order it is: what ties a conversion to somebody, and the versions of its credit.
 *
 * <p>A click ties more than a view, a view more than a promo code; among touches of a kind the
 * latest counts, among codes the one that was issued first.
 *
 * <p>It is the rule by which commissions are paid, one for all brands. Other models, their runs and
 * what they compare have rooms of their own, and change nothing of it.
 */
package io.hookline.attribution.credit.decision;
