package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What should stand by now. It is worked out of whole days: the present one counts neither here nor
 * in the value that it is compared with.
 *
 * @param expected null where it is unknown
 * @param elapsed the part of the period's value that should be there
 */
@Schema(name = "GoalPace")
record Pace(
    Method method,
    @Schema(nullable = true, examples = "61000") BigDecimal expected,
    @Schema(examples = "0.61") BigDecimal elapsed) {

  private static final int DIGITS = 6;

  /** How it is worked out. */
  @Schema(name = "GoalPaceMethod")
  enum Method {
    /** Each day its weekday's part of the brand's own last eight weeks. */
    WEEKDAY_PATTERN,
    /** Each day the same. */
    LINEAR,
    /** A rate should be where it is to be, all the time. */
    VALUE_SO_FAR
  }

  /**
   * @param stands with days that are known of
   */
  static Pace of(Target target, Stands stands, WeekdayPattern pattern) {
    if (target.shape() == Shape.RATE) {
      return new Pace(
          Method.VALUE_SO_FAR,
          target.value(),
          shown(part(WeekdayPattern.linear(), target, stands)));
    }
    boolean level = target.shape() == Shape.LEVEL;
    WeekdayPattern used = level ? WeekdayPattern.linear() : pattern;
    double elapsed = part(used, target, stands);
    return new Pace(
        used.seen() ? Method.WEEKDAY_PATTERN : Method.LINEAR,
        level ? between(stands.start(), target.value(), elapsed) : times(target.value(), elapsed),
        shown(elapsed));
  }

  private static double part(WeekdayPattern pattern, Target target, Stands stands) {
    double all = pattern.weeks(target.from(), target.to());
    double gone = pattern.weeks(target.from(), stands.through());
    // A period of days that never bring anything has no pattern of its own.
    return all > 0 ? gone / all : part(WeekdayPattern.linear(), target, stands);
  }

  private static BigDecimal between(BigDecimal start, BigDecimal target, double elapsed) {
    return start == null ? null : start.add(times(target.subtract(start), elapsed));
  }

  /** Rounded once, so that who is exactly on pace is not behind by a part of a click. */
  private static BigDecimal times(BigDecimal value, double part) {
    return shown(value.multiply(BigDecimal.valueOf(part)));
  }

  private static BigDecimal shown(double part) {
    return shown(BigDecimal.valueOf(part));
  }

  private static BigDecimal shown(BigDecimal exact) {
    return Rounded.plain(exact.setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
