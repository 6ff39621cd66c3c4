package io.hookline.attribution.collect.adcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCellsTest {

  @Test
  void aReportOfAdsManagerIsUnderstood() {
    assertThat(
            ReportCells.read(
                Map.of(
                    "By Day", "2026-09-05 00:00:00",
                    "Ad ID", "=\"1790162219134501121\"",
                    "Cost", "1,234.56",
                    "Currency", "USD",
                    "impressions", "48,210",
                    "Clicks (destination)", "612",
                    "Clicks (all)", "900",
                    "CTR (destination)", "1.27%",
                    "Total complete payment value", "-")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "day", "2026-09-05",
                "adId", "1790162219134501121",
                "spend.amount", "1234.56",
                "spend.currency", "USD",
                "impressions", "48210",
                "clicks", "612",
                "network", "TIKTOK",
                "source", "IMPORT"));
  }

  @Test
  void ourOwnColumnsSayMoreThanAReport() {
    assertThat(
            ReportCells.read(
                Map.of("network", "YOUTUBE", "source", "MANUAL", "day", "2026-09-05", "Cost", "7")))
        .containsEntry("network", "YOUTUBE")
        .containsEntry("source", "MANUAL")
        .doesNotContainKey("spend.currency");
  }

  /** An hour is a part of a day, and a period is many. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-09-05 13:00:00", "2026-09-01~2026-09-30", "05/09/2026"})
  void whatIsNoDayIsLeftToBeRefused(String cell) {
    assertThat(ReportCells.read(Map.of("By Day", cell))).containsEntry("day", cell);
  }

  @Test
  void anAmountThatCanBeReadInTwoWaysIsRefused() {
    assertThatThrownBy(() -> ReportCells.read(Map.of("Cost", "1.234")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("two ways");
    assertThat(ReportCells.read(Map.of("frequency", "1.234"))).containsEntry("frequency", "1.234");
  }

  @Test
  void aLineOfTotalsNamesNoDay() {
    assertThat(ReportCells.isTotal(Map.of("By Day", "Total of 12 results", "Cost", "9"))).isTrue();
    assertThat(ReportCells.isTotal(Map.of("Campaign name", "Total", "By Day", "-"))).isTrue();
    assertThat(ReportCells.isTotal(Map.of("Campaign name", "Total", "By Day", "2026-09-05")))
        .isFalse();
    assertThat(ReportCells.isTotal(Map.of("Campaign name", "Totally new", "Cost", "9"))).isFalse();
  }
}
