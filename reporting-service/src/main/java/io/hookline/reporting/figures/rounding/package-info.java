/** Rounding of parts, so that what a reader adds up is what stands below. */
package io.hookline.reporting.figures.rounding;
