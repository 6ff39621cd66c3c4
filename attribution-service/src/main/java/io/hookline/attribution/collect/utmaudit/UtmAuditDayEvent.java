package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("utm-audits/{day}")
sealed interface UtmAuditDayEvent extends Event {

  /**
   * The state of a brand's tags on a day.
   *
   * @param day in the brand's time zone
   * @param links that there were at its end, and those of them that are tagged
   * @param visits of people on the day
   * @param adDays whether any ad's day is known: without, nothing can be said of spend
   * @param findings how many there are of each kind
   */
  @Schema(name = "UtmAuditDay")
  record Day(
      LocalDate day,
      UtmAuditView.Links links,
      UtmAuditView.Visits visits,
      boolean adDays,
      List<UtmAuditView.FindingCount> findings,
      long version) {}

  record Audited(Day data) implements UtmAuditDayEvent {}
}
