/**
 * What a touch stands for: where it came from, by which link, code or answer, and what that was
 * then. Touches of one source are one number in all runs of a chain.
 */
package io.hookline.attribution.credit.unit;
