package io.hookline.reporting.figures.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.catalogue.Denominator;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.07%| |4.07| |PERCENT",
        "4.07 %| |4.07| |PERCENT",
        "3-5%|3| |5|PERCENT",
        "3% – 5 %|3| |5|PERCENT",
        "<1%| | |1|PERCENT",
        "> 5 %|5| | |PERCENT",
        "5%+|5| | |PERCENT",
        "$6.16| |6.16| |MONEY",
        "€0.35 - €0.80|0.35| |0.80|MONEY",
        "2.5x| |2.5| |RATIO",
        "40.7‰| |40.7| |PER_THOUSAND",
        "0.0407| |0.0407| | "
      })
  void aValueIsReadWithItsSign(
      String cell, BigDecimal low, BigDecimal mid, BigDecimal high, BenchmarkUnit unit) {
    assertThat(WrittenValue.of(cell)).contains(new WrittenValue(low, mid, high, unit));
  }

  /** 4,070 percent or 4.07: nobody knows. */
  @ParameterizedTest
  @ValueSource(strings = {"4,07%", "about 4%", "4.07%%", "-1%", "1e9", "%"})
  void whatIsNoValueIsRefused(String cell) {
    assertThat(WrittenValue.of(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025,2025-01-01,2025-12-31",
    "Q4 2025,2025-10-01,2025-12-31",
    "2025-Q1,2025-01-01,2025-03-31",
    "Q3'2025,2025-07-01,2025-09-30",
    "H1 2025,2025-01-01,2025-06-30",
    "2024-02,2024-02-01,2024-02-29",
    "2025-10-01/2025-12-31,2025-10-01,2025-12-31"
  })
  void aPeriodIsReadAsItsDays(String cell, String from, String to) {
    assertThat(WrittenPeriod.of(cell).map(one -> one.from() + " " + one.to()))
        .contains(from + " " + to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H3 2025", "Q5 2025", "2025-13", "last year", "2025-02-30/2025-03-01"})
  void whatIsNoPeriodIsRefused(String cell) {
    assertThat(WrittenPeriod.of(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<100K| |100000",
        "Below 100K followers| |100000",
        "100-500K|100000|500000",
        "100K - 500K|100000|500000",
        "500K-1M|500000|1000000",
        "5,000-10,000|5000|10000",
        "10M+|10000000| ",
        "> 10M|10000000| ",
        "1.5m to 5m|1500000|5000000"
      })
  void aSizeClassIsReadAsItsEnds(String cell, Long from, Long below) {
    assertThat(WrittenSizeClass.of(cell)).contains(new WrittenSizeClass(from, below));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nano", "500K-100K", "many"})
  void whatIsNoSizeClassIsRefused(String cell) {
    assertThat(WrittenSizeClass.of(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Engagement rate per view,engagement_rate_by_views,VIEWS",
    "Median engagement rate by followers,engagement_rate_by_followers,FOLLOWERS",
    "Avg. Engagement Rate,engagement_rate,",
    "Median CTR,ctr,IMPRESSIONS",
    "Cost per click,cpc,CLICKS",
    "engagement_rate_by_reach,engagement_rate_by_reach,REACH",
    "paid_watched_twice,paid_watched_twice,",
    "paid_hook_rate_3s,paid_hook_rate_3s,VIEWS",
    "hook_rate,hook_rate,VIEWS",
    "cost_per_engagement,cost_per_engagement,ENGAGEMENTS",
    "views_per_post,views_per_post,POSTS",
    "for_you_share,for_you_share,VIEWS",
    "saved_by_followers,saved_by_followers,FOLLOWERS",
    "likes,likes,NONE"
  })
  void aMeasureIsKnownByItsUsualName(String cell, String id, Denominator by) {
    Optional<WrittenMeasure> read = WrittenMeasure.of(cell);
    assertThat(read.map(WrittenMeasure::id)).contains(id);
    assertThat(read.map(WrittenMeasure::denominator)).isEqualTo(Optional.ofNullable(by));
  }

  @ParameterizedTest
  @CsvSource({
    "cpm,MONEY",
    "cost per click,MONEY",
    "roas,RATIO",
    "average_watch_time,SECONDS",
    "likes,COUNT",
    "completion_rate,",
    "paid_watched_twice,"
  })
  void theUnitIsSaidByAMeasureThatHasOneOnly(String cell, BenchmarkUnit unit) {
    assertThat(WrittenMeasure.of(cell).orElseThrow().unit()).isEqualTo(unit);
  }

  @Test
  void interactionsPerThousandFollowersAreAShareOfThem() {
    assertThat(WrittenMeasure.of("Interactions per 1,000 followers"))
        .contains(
            new WrittenMeasure(
                "engagement_rate_by_followers", Denominator.FOLLOWERS, BenchmarkUnit.PER_THOUSAND));
    assertThat(BenchmarkUnit.PER_THOUSAND.kept(new BigDecimal("40.70"))).isEqualTo("0.0407");
  }
}
