package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.Side.DIGITS;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many units moved between the segments of a dimension, and did not come or go: posts that came
 * out an hour later are no posts of the earlier hour less and of the later one more. What all
 * segments gained together came in by those that gained, each by its part of their gains; the rest
 * moved.
 */
record Moves(BigDecimal gained, BigDecimal lost) {

  static Moves of(List<Segment> segments) {
    BigDecimal gained = BigDecimal.ZERO;
    BigDecimal lost = BigDecimal.ZERO;
    for (Segment segment : segments) {
      BigDecimal more = more(segment);
      if (more.signum() > 0) {
        gained = gained.add(more);
      } else {
        lost = lost.subtract(more);
      }
    }
    return new Moves(gained, lost);
  }

  static BigDecimal more(Segment segment) {
    return segment.after().units().subtract(segment.before().units());
  }

  /** Into the segment; negative out of it. All segments' sum is 0. */
  BigDecimal into(Segment segment) {
    BigDecimal more = more(segment);
    BigDecimal ofItsSide = more.signum() > 0 ? gained : lost;
    BigDecimal both = gained.min(lost);
    return more.signum() == 0 ? more : more.multiply(both).divide(ofItsSide, DIGITS);
  }

  /** What the segment would bring if nothing but moves had changed: moved units bring the mean. */
  BigDecimal expected(Segment segment, BigDecimal mean) {
    return segment.before().amount().add(into(segment).multiply(mean, DIGITS));
  }
}
