package io.hookline.reporting.judgement.roi;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevenueByDayTest {

  @Inject CreatorRois rois;
  @Inject BrandScope scope;
  @Inject io.hookline.kit.access.RowSecurity rows;

  @Test
  void daysAreTheBrandsAlsoWhenTheClocksChange() {
    Fixtures.twoBrands();
    Feeds.apply(
        sale(71, "2026-11-01T03:59:59Z", AttributionChanges.click(MIA, "1", "1.00")),
        sale(72, "2026-11-01T04:00:00Z", AttributionChanges.click(MIA, "1", "20.00")),
        sale(73, "2026-11-02T04:59:59Z", AttributionChanges.code(MIA, "1", "300.00")),
        sale(74, "2026-11-02T05:00:00Z", AttributionChanges.click(MIA, "1", "4000.00")));
    assertThat(days("2026-11-02", 4))
        .isEqualTo(
            "2026-10-30 0+0, 2026-10-31 1.00+0, 2026-11-01 20.00+300.00, 2026-11-02 4000.00+0");
  }

  /** It is noon in Greenwich. */
  @Test
  void theDaysOfAnOpenPeriodEndNowAsItsTotalsDo() {
    Fixtures.twoBrands();
    Feeds.apply(
        sale(71, "2026-11-22T11:59:59Z", AttributionChanges.click(MIA, "1", "1.00")),
        sale(72, "2026-11-22T12:00:01Z", AttributionChanges.click(MIA, "1", "20.00")));
    assertThat(days(null, 2)).isEqualTo("2026-11-21 0+0, 2026-11-22 1.00+0");
    assertThat(days("2026-11-22", 2)).isEqualTo("2026-11-21 0+0, 2026-11-22 21.00+0");
  }

  private static ObjectNode sale(int number, String at, String credit) {
    return AttributionChanges.credited(ACME, id(number), 1, at, credit);
  }

  private String days(String lastDay, int count) {
    List<DayRevenue> days =
        scope.call(
            ACME,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          rows.bind(ACME);
                          Period period =
                              rois.period(
                                  ACME, null, lastDay == null ? null : LocalDate.parse(lastDay));
                          return rois.days(ACME, period, count);
                        }));
    return days.stream()
        .map(day -> day.day() + " " + text(day.links()) + "+" + text(day.codes()))
        .collect(Collectors.joining(", "));
  }

  private static String text(java.math.BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.setScale(2).toPlainString();
  }
}
