package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.ratecard.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure beside what others have measured, the brand's own past and its competitors.
 *
 * @param followers by which size classes are chosen; null where nobody told
 * @param benchmarks those that fit, the latest first
 * @param notCompared others that speak of the same under another denominator, network…
 */
@Schema(name = "BenchmarkComparison")
record BenchmarkComparisonView(
    @Schema(examples = "engagement_rate_by_views") String measure,
    Denominator denominator,
    @Schema(nullable = true) Network network,
    @Schema(nullable = true, examples = "SPARK") String adKind,
    @Schema(examples = "USD") String currency,
    @Schema(nullable = true, examples = "120000") Long followers,
    Days period,
    Figure own,
    List<BesideBenchmark> benchmarks,
    List<BesidePast> ownPast,
    List<BesideCompetitor> competitors,
    List<NotCompared> notCompared) {

  /** On which side of a benchmark the brand's figure is. */
  @Schema(name = "BenchmarkPosition")
  enum Position {
    BELOW,
    /** Equal, or within its range. */
    WITHIN,
    ABOVE
  }

  /**
   * How the brand's figure differs.
   *
   * @param difference own - other
   * @param ratio own / other
   */
  @Schema(name = "BenchmarkDifference")
  record Difference(
      @Schema(nullable = true, examples = "0.006") BigDecimal difference,
      @Schema(nullable = true, examples = "1.1765") BigDecimal ratio) {

    private static final int DIGITS = 6;

    static Difference of(BigDecimal own, BigDecimal other) {
      return own == null || other == null
          ? new Difference(null, null)
          : new Difference(
              own.subtract(other),
              other.signum() == 0
                  ? null
                  : own.divide(other, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros());
    }
  }

  /**
   * A benchmark that fits.
   *
   * @param position null where the brand's figure is unknown
   * @param from its value; of a range without one none
   */
  @Schema(name = "BesideBenchmark")
  record BesideBenchmark(
      BenchmarkView benchmark, @Schema(nullable = true) Position position, Difference from) {

    static BesideBenchmark of(BigDecimal own, BenchmarkView row) {
      return new BesideBenchmark(
          row, position(own, row.facts()), Difference.of(own, row.facts().mid()));
    }

    private static Position position(BigDecimal own, BenchmarkFacts row) {
      if (own == null) {
        return null;
      }
      BigDecimal low = row.low() != null ? row.low() : row.high() == null ? row.mid() : null;
      BigDecimal high = row.high() != null ? row.high() : row.low() == null ? row.mid() : null;
      if (low != null && own.compareTo(low) < 0) {
        return Position.BELOW;
      }
      return high != null && own.compareTo(high) > 0 ? Position.ABOVE : Position.WITHIN;
    }
  }

  /** As many days before. */
  @Schema(name = "BesidePast")
  record BesidePast(Days period, Figure figure, Difference from) {}

  /**
   * A competitor, by what everybody can see.
   *
   * @param value of its posts that came out in the period, without saves
   * @param own the brand's by the same rule
   */
  @Schema(name = "BesideCompetitor")
  record BesideCompetitor(
      UUID competitorId,
      @Schema(examples = "Glow Lab") String name,
      @Schema(nullable = true, examples = "0.056") BigDecimal value,
      @Schema(nullable = true, examples = "0.061") BigDecimal own,
      Difference from) {}

  /** A benchmark that does not fit. */
  @Schema(name = "NotCompared")
  record NotCompared(
      UUID benchmarkId,
      @Schema(examples = "Brandwatch") String source,
      Misfit reason,
      @Schema(
              examples =
                  "Brandwatch does not say what it divides by; engagement_rate_by_views is divided by"
                      + " views")
          String detail) {}
}
