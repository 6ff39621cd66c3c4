package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.daily.DailyReport;
import io.hookline.attribution.collect.daily.ReportedDay;
import io.hookline.attribution.collect.daily.SubjectDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Tells of the state of tags, day by day: each is looked at as an audit of it alone. */
@ApplicationScoped
class AuditDays implements DailyReport {

  /** Visits and ads of a day come in for so long. */
  private static final int DAYS_BEFORE = 3;

  private final AuditUtm audit;

  AuditDays(AuditUtm audit) {
    this.audit = audit;
  }

  @Override
  public String kind() {
    return "UTM_AUDIT";
  }

  /** No visit notes its day: there are too many of them. */
  @Override
  public List<SubjectDay> toLookAtAgain(LocalDate today) {
    return LongStream.rangeClosed(0, DAYS_BEFORE)
        .mapToObj(before -> new SubjectDay(SubjectDay.WHOLE_BRAND, today.minusDays(before)))
        .toList();
  }

  @Override
  public List<ReportedDay> read(Collection<SubjectDay> days) {
    return days.stream().map(this::of).toList();
  }

  private ReportedDay of(SubjectDay asked) {
    LocalDate day = asked.day();
    UtmAuditView found = audit.asOfDay(day);
    return new ReportedDay(
        asked,
        List.of(found.links(), found.visits(), found.adDays(), found.counts()),
        version ->
            new UtmAuditDayEvent.Audited(
                new UtmAuditDayEvent.Day(
                    day, found.links(), found.visits(), found.adDays(), found.counts(), version)));
  }
}
