package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.Side.DIGITS;

import java.math.BigDecimal;
import java.util.List;

/**
 * A difference of two periods over the keys of a dimension.
 *
 * <p>A sum M is n units times the mean of the segments' rates r, weighted by their parts w of the
 * units. With the first period A and the second B:
 *
 * <pre>
 * volume = (nB - nA) rA            as many units as now, each bringing what it brought on average
 * mix    = nB Σ (wB - wA) rA       units shifted to segments that bring more, or less
 * rate   = nB Σ wB (rB - rA)       the same segment brings more, or less, for each unit
 * </pre>
 *
 * <p>They add up to the difference whatever the figures are, and so do a segment's own three to
 * what the segment changed. Of a ratio n is 1: its scale does not move it, and volume is 0. This is
 * Kitagawa's composition and rate (Components of a Difference Between Two Rates, JASA 1955), as
 * shift-share weighs them: the first period's rates for the mix, the second one's weights for the
 * rate, so that each part answers a question in words and what both did together is in the rate.
 *
 * <p>A segment that is new has no former rate, one that is gone no present one: the missing rate is
 * the whole's, so that a new segment of average rate is volume alone. Where the whole had no units
 * before, its rate is the present one, and all is volume.
 *
 * @param total the difference; the sum of the three
 * @param keys each with its own three, in the order of the segments
 */
record Split(BigDecimal total, BigDecimal volume, BigDecimal mix, BigDecimal rate, List<Key> keys) {

  /** The part of a segment. */
  record Key(Segment segment, BigDecimal volume, BigDecimal mix, BigDecimal rate) {

    BigDecimal total() {
      return volume.add(mix).add(rate);
    }
  }

  /**
   * @param segments of a dimension in which everything has one key
   * @return null of a ratio that one of the periods does not have
   */
  static Split of(Shape shape, List<Segment> segments) {
    Side before = Segment.before(segments);
    Side after = Segment.after(segments);
    if (shape == Shape.RATIO && (before.units().signum() == 0 || after.units().signum() == 0)) {
      return null;
    }
    BigDecimal former = before.rateOr(after.rateOr(BigDecimal.ZERO));
    List<Key> keys =
        segments.stream()
            .map(
                segment ->
                    shape == Shape.SUM
                        ? ofSum(segment, former)
                        : ofRatio(segment, former, before.units(), after.units()))
            .toList();
    BigDecimal total =
        shape == Shape.SUM
            ? after.amount().subtract(before.amount())
            : after.rate().subtract(before.rate());
    BigDecimal volume =
        shape == Shape.SUM
            ? after.units().subtract(before.units()).multiply(former, DIGITS)
            : BigDecimal.ZERO;
    BigDecimal mix = keys.stream().map(Key::mix).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Split(total, volume, mix, total.subtract(volume).subtract(mix), keys);
  }

  private static Key ofSum(Segment segment, BigDecimal former) {
    Side before = segment.before();
    Side after = segment.after();
    BigDecimal more = after.units().subtract(before.units());
    BigDecimal volume = more.multiply(former, DIGITS);
    BigDecimal mix = more.multiply(before.rateOr(former).subtract(former), DIGITS);
    BigDecimal change = after.amount().subtract(before.amount());
    return new Key(segment, volume, mix, change.subtract(volume).subtract(mix));
  }

  private static Key ofRatio(
      Segment segment, BigDecimal former, BigDecimal allBefore, BigDecimal allAfter) {
    Side before = segment.before();
    Side after = segment.after();
    BigDecimal shift =
        after.units().divide(allAfter, DIGITS).subtract(before.units().divide(allBefore, DIGITS));
    BigDecimal own = before.rateOr(former);
    BigDecimal change =
        after.amount().divide(allAfter, DIGITS).subtract(before.amount().divide(allBefore, DIGITS));
    return new Key(
        segment,
        BigDecimal.ZERO,
        shift.multiply(own.subtract(former), DIGITS),
        change.subtract(shift.multiply(own, DIGITS)));
  }
}
