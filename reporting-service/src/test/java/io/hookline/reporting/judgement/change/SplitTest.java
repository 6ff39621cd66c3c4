package io.hookline.reporting.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {

  private static Side side(int units, int amount) {
    return new Side(BigDecimal.valueOf(units), BigDecimal.valueOf(amount));
  }

  private static Segment segment(String key, Side before, Side after) {
    return new Segment(key, key, before, after);
  }

  @Test
  void morePostsThatBringAsMuchAreVolume() {
    Split split = Split.of(Shape.SUM, List.of(segment("a", side(2, 200), side(5, 500))));
    assertThat(split.volume()).isEqualByComparingTo("300");
    assertThat(split.mix()).isEqualByComparingTo("0");
    assertThat(split.rate()).isEqualByComparingTo("0");
  }

  @Test
  void postsThatMoveToABetterSeriesAreMix() {
    Split split =
        Split.of(
            Shape.SUM,
            List.of(
                segment("good", side(2, 2_000), side(8, 8_000)),
                segment("weak", side(8, 800), side(2, 200))));
    assertThat(split.volume()).isEqualByComparingTo("0");
    assertThat(split.mix()).isEqualByComparingTo("5400");
    assertThat(split.rate()).isEqualByComparingTo("0");
  }

  @Test
  void everyPostBringingMoreIsRate() {
    Split split =
        Split.of(
            Shape.SUM,
            List.of(
                segment("a", side(2, 200), side(2, 260)), segment("b", side(4, 80), side(4, 60))));
    assertThat(split.rate()).isEqualByComparingTo("40");
    assertThat(split.keys()).extracting(key -> key.rate().intValue()).containsExactly(60, -20);
  }

  @Test
  void aNewSegmentOfAverageRateIsVolumeAlone() {
    Split split =
        Split.of(
            Shape.SUM,
            List.of(
                segment("old", side(4, 400), side(4, 400)),
                segment("new", Side.NOTHING, side(3, 300))));
    assertThat(split.volume()).isEqualByComparingTo("300");
    assertThat(split.mix()).isEqualByComparingTo("0");
    assertThat(split.rate()).isEqualByComparingTo("0");
  }

  @Test
  void whereNothingWasBeforeAllIsVolume() {
    Split split =
        Split.of(
            Shape.SUM,
            List.of(
                segment("a", Side.NOTHING, side(1, 700)),
                segment("b", Side.NOTHING, side(3, 100))));
    assertThat(split.volume()).isEqualByComparingTo("800");
    assertThat(split.total()).isEqualByComparingTo("800");
  }

  /** Simpson's paradox: each network's rate rises, and the whole's falls. */
  @Test
  void aRatioThatFallsWhileEachNetworkRisesIsMix() {
    Split split =
        Split.of(
            Shape.RATIO,
            List.of(
                segment("TIKTOK", side(1_000, 100), side(1_000, 110)),
                segment("YOUTUBE", side(1_000, 10), side(9_000, 108))));
    assertThat(split.volume()).isEqualByComparingTo("0");
    assertThat(split.total().signum()).isNegative();
    assertThat(split.mix().signum()).isNegative();
    assertThat(split.rate().signum()).isPositive();
    assertThat(split.keys()).allSatisfy(key -> assertThat(key.rate().signum()).isPositive());
  }

  @Test
  void aRatioWithoutAPeriodIsNotSplit() {
    assertThat(Split.of(Shape.RATIO, List.of(segment("a", Side.NOTHING, side(5, 1))))).isNull();
  }

  /** Falls, segments that come and go, and numerators without a denominator included. */
  @Test
  void partsSumToTheDifferenceInTenThousandHistories() {
    for (int seed : RandomHistory.seeds(10_000)) {
      Random random = new Random(seed);
      Shape shape = random.nextBoolean() ? Shape.SUM : Shape.RATIO;
      List<Segment> segments = new ArrayList<>();
      for (int n = 1 + random.nextInt(12); n > 0; n--) {
        segments.add(segment("key " + n, some(random), some(random)));
      }
      segments.add(segment("there", side(1, random.nextInt(9)), side(2, random.nextInt(9))));
      Split split = Split.of(shape, segments);
      assertThat(split.volume().add(split.mix()).add(split.rate()))
          .as("seed %d", seed)
          .isEqualByComparingTo(split.total());
      BigDecimal keys =
          split.keys().stream().map(Split.Key::total).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(keys.subtract(split.total()).abs()).as("seed %d", seed).isLessThan(tiny());
      BigDecimal mix =
          split.keys().stream().map(Split.Key::mix).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal rate =
          split.keys().stream().map(Split.Key::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(mix.subtract(split.mix()).abs()).as("seed %d", seed).isLessThan(tiny());
      assertThat(rate.subtract(split.rate()).abs()).as("seed %d", seed).isLessThan(tiny());
      shownPartsSumToo(split, shape == Shape.SUM ? 0 : 4);
    }
  }

  private static void shownPartsSumToo(Split split, int digits) {
    BigDecimal shown = split.total().setScale(digits, RoundingMode.HALF_UP);
    List<BigDecimal> parts =
        RoundedParts.of(List.of(split.volume(), split.mix(), split.rate()), shown);
    assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(shown);
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    assertThat(parts.get(0).subtract(split.volume()).abs()).isLessThanOrEqualTo(step);
    assertThat(parts.get(1).subtract(split.mix()).abs()).isLessThanOrEqualTo(step);
    assertThat(parts.get(2).subtract(split.rate()).abs()).isLessThanOrEqualTo(step);
  }

  private static BigDecimal tiny() {
    return new BigDecimal("1e-30");
  }

  private static Side some(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Side.NOTHING;
      case 1 -> side(0, random.nextInt(50));
      case 2 -> side(1 + random.nextInt(1_000), -random.nextInt(500));
      default -> side(1 + random.nextInt(1_000_000), random.nextInt(100_000));
    };
  }
}
