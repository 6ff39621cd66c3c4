/** People from whom something is kept: who is in which arm, and whom it met. */
package io.hookline.attribution.lift.holdout;
