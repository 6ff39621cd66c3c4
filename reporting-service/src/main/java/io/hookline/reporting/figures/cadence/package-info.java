/** How the brand's commitments are kept: weeks, streaks, adherence. */
package io.hookline.reporting.figures.cadence;
