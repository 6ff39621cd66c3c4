package io.hookline.reporting.judgement.change;

import java.util.List;

/**
 * A key of a dimension in both periods.
 *
 * @param key null for what has none
 * @param before the first period, as it was known at the age that the second one has now
 */
record Segment(String key, String label, Side before, Side after) {

  static Side before(List<Segment> segments) {
    return segments.stream().map(Segment::before).reduce(Side.NOTHING, Side::plus);
  }

  static Side after(List<Segment> segments) {
    return segments.stream().map(Segment::after).reduce(Side.NOTHING, Side::plus);
  }
}
