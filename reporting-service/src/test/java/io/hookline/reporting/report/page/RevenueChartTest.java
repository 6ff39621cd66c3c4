package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.roi.DayRevenue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevenueChartTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-10-28");

  @Test
  void areasStandOnEachOther() {
    RevenueChart chart = chart(day(0, "100", "0"), day(1, "50", "150"), day(2, "0", "0"));
    assertThat(chart.links())
        .isEqualTo("0.0,123.0 500.0,177.5 1000.0,232.0 1000.0,232.0 500.0,232.0 0.0,232.0");
    assertThat(chart.codes())
        .isEqualTo("0.0,123.0 500.0,14.0 1000.0,232.0 1000.0,232.0 500.0,177.5 0.0,123.0");
    assertThat(chart.line()).isEqualTo("0.0,123.0 500.0,14.0 1000.0,232.0");
    assertThat(chart.horizontal())
        .extracting(RevenueChart.Tick::label)
        .containsExactly("0", "50", "100", "150", "200");
  }

  @Test
  void weeksAddUpToTheTotal() {
    List<DayRevenue> days = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      days.add(day(i, "1.10", "0.01"));
    }
    RevenueChart chart = chart(days.toArray(DayRevenue[]::new));
    assertThat(chart.total()).isEqualTo("11.10");
    assertThat(chart.weeks())
        .containsExactly(
            new RevenueChart.Week("28 Oct to 1 Nov 2026", "5.50", "0.05", "5.55"),
            new RevenueChart.Week("2 Nov to 6 Nov 2026", "5.50", "0.05", "5.55"));
  }

  @Test
  void weeksAddUpToTheTotalAlsoWhereOrdersHaveFractionsOfACent() {
    RevenueChart chart = chart(day(0, "0.0050", "0.0050"), day(5, "0.0050", "0.0000"));
    assertThat(chart.total()).isEqualTo("0.015");
    assertThat(chart.weeks())
        .containsExactly(
            new RevenueChart.Week("28 Oct to 28 Oct 2026", "0.005", "0.005", "0.01"),
            new RevenueChart.Week("2 Nov to 2 Nov 2026", "0.005", "0.00", "0.005"));
  }

  @Test
  void aSeasonWithoutRevenueIsAFlatLine() {
    RevenueChart chart = chart(day(0, "0", "0"), day(1, "0", "0"));
    assertThat(chart.line()).isEqualTo("0.0,232.0 1000.0,232.0");
    assertThat(chart.best()).isEqualTo("no revenue on any day");
  }

  @Test
  void aDayThatIsNotOverIsSaidToBe() {
    DayRevenue day = day(0, "1", "0");
    assertThat(RevenueChart.of(List.of(day), 2, FIRST).lastDay()).endsWith("(not over yet)");
    assertThat(RevenueChart.of(List.of(day), 2, FIRST.plusDays(1)).lastDay())
        .isEqualTo("28 Oct 2026");
  }

  private static DayRevenue day(int after, String links, String codes) {
    return new DayRevenue(FIRST.plusDays(after), new BigDecimal(links), new BigDecimal(codes));
  }

  private static RevenueChart chart(DayRevenue... days) {
    return RevenueChart.of(List.of(days), 2, LocalDate.parse("2027-01-01"));
  }
}
