/**
 * What two groups of people say about an effect, as pure functions of counts and sums.
 *
 * <p>A decision is one test, and its intervals are the very same test asked for other effects
 * ({@link io.hookline.attribution.lift.inference.Inversion}): where p is below 1 - level no
 * interval has "no effect" in it, and the other way round. What platforms print beside it is given
 * under its own name and decides nothing.
 */
package io.hookline.attribution.lift.inference;
