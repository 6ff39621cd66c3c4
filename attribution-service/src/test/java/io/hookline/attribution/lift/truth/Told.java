package io.hookline.attribution.lift.truth;

import io.hookline.attribution.lift.inference.Lift;

/** What a study said, and what was true. */
record Told(double truth, Lift lift) {

  boolean covered() {
    return lift.absolute().interval().contains(truth);
  }
}
