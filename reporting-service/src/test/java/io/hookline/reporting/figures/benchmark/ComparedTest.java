package io.hookline.reporting.figures.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.BesideBenchmark;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.Position;
import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.ratecard.Network;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTest {

  private static BenchmarkFacts row(
      String measure,
      Denominator by,
      Network network,
      String adKind,
      String currency,
      Long from,
      Long below) {
    return new BenchmarkFacts(
        "A study",
        measure,
        by,
        BenchmarkUnit.SHARE,
        null,
        BigDecimal.ONE,
        null,
        null,
        null,
        null,
        null,
        null,
        from,
        below,
        network,
        adKind,
        null,
        currency,
        null,
        null,
        null);
  }

  /** Of 100,000 followers on TikTok, SPARK ads, in dollars. */
  @ParameterizedTest
  @CsvSource({
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,,,,",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,USD,,,",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,,100000,500000,",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,,,100001,",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,,,100000,SIZE_CLASS_DIFFERS",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,,100001,,SIZE_CLASS_DIFFERS",
    "engagement_rate_by_views,VIEWS,TIKTOK,SPARK,EUR,,,CURRENCY_DIFFERS",
    "engagement_rate_by_views,VIEWS,TIKTOK,,,,,AD_KIND_DIFFERS",
    "engagement_rate_by_views,VIEWS,,SPARK,,,,NETWORK_DIFFERS",
    "engagement_rate_by_views,VIEWS,YOUTUBE,SPARK,,,,NETWORK_DIFFERS",
    "engagement_rate_by_followers,FOLLOWERS,TIKTOK,SPARK,,,,DENOMINATOR_DIFFERS",
    "engagement_rate_by_views,FOLLOWERS,TIKTOK,SPARK,,,,DENOMINATOR_DIFFERS",
    "engagement_rate,UNSTATED,TIKTOK,SPARK,,,,DENOMINATOR_UNSTATED",
    "engagement_rate_by_views,UNSTATED,TIKTOK,SPARK,,,,DENOMINATOR_UNSTATED"
  })
  void onlyWhatFitsIsCompared(
      String measure,
      Denominator by,
      Network network,
      String adKind,
      String currency,
      Long from,
      Long below,
      Misfit misfit) {
    Compared compared =
        new Compared(
            "engagement_rate_by_views",
            Denominator.VIEWS,
            Network.TIKTOK,
            "SPARK",
            "USD",
            100_000L);
    BenchmarkFacts row = row(measure, by, network, adKind, currency, from, below);
    assertThat(compared.misfit(row)).isEqualTo(misfit);
    if (misfit != null) {
      assertThat(compared.why(misfit, row)).isNotBlank();
    }
  }

  @Test
  void withoutFollowersNoSizeClassFits() {
    Compared compared =
        new Compared(
            "engagement_rate_by_views", Denominator.VIEWS, Network.TIKTOK, null, "USD", null);
    assertThat(
            compared.misfit(
                row(
                    "engagement_rate_by_views",
                    Denominator.VIEWS,
                    Network.TIKTOK,
                    null,
                    null,
                    1L,
                    null)))
        .isEqualTo(Misfit.SIZE_CLASS_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    ",0.034,,0.033,BELOW",
    ",0.034,,0.034,WITHIN",
    ",0.034,,0.035,ABOVE",
    "0.03,,0.05,0.0299,BELOW",
    "0.03,,0.05,0.05,WITHIN",
    "0.03,0.04,0.05,0.0501,ABOVE",
    ",,0.01,0.011,ABOVE",
    ",,0.01,0.009,WITHIN",
    "0.05,,,0.04,BELOW",
    "0.05,,,0.06,WITHIN",
    "0.05,,,,"
  })
  void aFigureIsBelowWithinOrAbove(
      BigDecimal low, BigDecimal mid, BigDecimal high, BigDecimal own, Position position) {
    BenchmarkFacts facts =
        new BenchmarkFacts(
            "A study",
            "ctr",
            Denominator.IMPRESSIONS,
            BenchmarkUnit.SHARE,
            low,
            mid,
            high,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    BenchmarkView row =
        BenchmarkView.first(new UUID(1, 1), facts, null, Instant.parse("2026-11-22T12:00:00Z"));
    assertThat(BesideBenchmark.of(own, row).position()).isEqualTo(position);
  }

  /** A rate whose denominator nobody said could never be compared, and nobody would notice. */
  @Test
  void ofTheUsualMeasuresTheDenominatorIsKnown() {
    assertThat(
            List.of(
                "engagement_rate_by_views",
                "paid_engagement_rate_by_views",
                "engagement_rate_by_followers",
                "engagement_rate_by_reach",
                "completion_rate",
                "hook_rate_3s",
                "intent_signal_conversion_rate",
                "ctr",
                "cpm",
                "cpc",
                "cpa",
                "roas"))
        .allSatisfy(
            id -> {
              Measure measure = Measures.of(id);
              assertThat(measure).as(id).isNotNull();
              assertThat(measure.dividedBy()).as(id).isNotNull();
            });
    assertThat(Measures.of("views").dividedBy()).isEqualTo(Denominator.NONE);
  }

  /**
   * An id that says what it is divided by, and a declaration that says otherwise, would be two
   * words.
   */
  @Test
  void idsThatSayADenominatorSayTheDeclaredOne() {
    assertThat(Measures.all())
        .filteredOn(measure -> measure.isRatio() && measure.id().contains("_by_"))
        .isNotEmpty()
        .allSatisfy(
            measure ->
                assertThat(measure.id())
                    .endsWith("_by_" + measure.dividedBy().name().toLowerCase(Locale.ROOT)));
  }
}
