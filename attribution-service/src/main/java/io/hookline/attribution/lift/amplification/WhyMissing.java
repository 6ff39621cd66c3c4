package io.hookline.attribution.lift.amplification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something of a boost is not given. */
@Schema(name = "AmplificationWhyMissing")
enum WhyMissing {
  /** Before the boost no link and no code told what the post brings: all of it would look new. */
  BASELINE_NOT_TRACKED,
  /** Too few days before, or none of some weekday. */
  BASELINE_TOO_SHORT,
  /** No day of it is over yet. */
  NOTHING_MEASURED,
  /** Of days of its ads nobody told the cost in the brand's currency. */
  SPEND_UNKNOWN,
  /** Nothing was spent. */
  NO_SPEND,
  /** Neither before nor during the boost anything was sold that has a value. */
  NOTHING_SOLD,
  /** It may as well be nothing, or a loss. */
  INTERVAL_SPANS_ZERO,
  /** There was less than without the boost. */
  NO_GAIN
}
