package io.hookline.attribution.lift.calibration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What weakens a factor, in words.
 *
 * @param code stable
 */
@Schema(name = "CalibrationWarning")
record CalibrationWarning(
    Code code, @Schema(examples = "The study ended 214 days before today.") String text) {

  /** What kind of weakness it is. */
  enum Code {
    /** The run does not know all days of the study. */
    PERIOD_DIFFERS,
    /** The study counts other orders, or other people, than the run. */
    SCOPE_DIFFERS,
    /** The study is older than half a year. */
    OLD,
    /** The study shows no effect: the factor may be 0 or less. */
    INTERVAL_SPANS_ZERO,
    /** It is what a platform says of its own ads. */
    PLATFORM_OWN
  }
}
