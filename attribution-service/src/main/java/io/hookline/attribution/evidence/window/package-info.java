/**
 * For how long after a click or a view an order may come of it, as the brand has it: what its
 * channels, signals and credits have in common.
 */
package io.hookline.attribution.evidence.window;
