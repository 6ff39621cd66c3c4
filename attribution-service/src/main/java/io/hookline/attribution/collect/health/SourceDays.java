package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.daily.DailyReport;
import io.hookline.attribution.collect.daily.ReportedDay;
import io.hookline.attribution.collect.daily.SubjectDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells of what came of sources, day by day. */
@ApplicationScoped
class SourceDays implements DailyReport {

  /** A day is ready by the week that it ends. */
  private static final int DAYS_BEFORE = 6;

  private static final int MOST_REASONS = 50;

  private final HealthRows rows;
  private final ReadinessConfig thresholds;

  SourceDays(HealthRows rows, ReadinessConfig thresholds) {
    this.rows = rows;
    this.thresholds = thresholds;
  }

  @Override
  public String kind() {
    return "SOURCE";
  }

  /** A source that went silent stops being ready. */
  @Override
  public List<SubjectDay> toLookAtAgain(LocalDate today) {
    return rows.seenSince(today.minusDays(DAYS_BEFORE + 1)).stream()
        .map(source -> new SubjectDay(source, today))
        .toList();
  }

  @Override
  public List<ReportedDay> read(Collection<SubjectDay> days) {
    Map<UUID, List<LocalDate>> bySource =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    SubjectDay::subject, Collectors.mapping(SubjectDay::day, Collectors.toList())));
    List<ReportedDay> told = new ArrayList<>();
    bySource.forEach((source, some) -> told.addAll(of(source, some)));
    return told;
  }

  private List<ReportedDay> of(UUID source, List<LocalDate> days) {
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    List<HealthRows.Day> counts = rows.days(source, first.minusDays(DAYS_BEFORE), last);
    List<HealthRows.Refusals> refusals =
        rows.refusalsByDay(source, first.minusDays(DAYS_BEFORE), last);
    return days.stream().map(day -> of(source, day, counts, refusals)).toList();
  }

  private ReportedDay of(
      UUID source, LocalDate day, List<HealthRows.Day> counts, List<HealthRows.Refusals> refusals) {
    LocalDate since = day.minusDays(DAYS_BEFORE);
    SourceHealth week =
        new SourceHealth(
            since,
            day,
            counts.stream().filter(one -> isIn(one.day(), since, day)).toList(),
            refusals.stream()
                .filter(one -> isIn(one.day(), since, day))
                .map(one -> new RefusalCountView(one.reason(), "", one.refused()))
                .toList());
    SourceDayEvent.Day told =
        new SourceDayEvent.Day(
            source,
            day,
            counts.stream().filter(one -> one.day().equals(day)).map(SourceDays::named).toList(),
            reasons(refusals.stream().filter(one -> one.day().equals(day)).toList()),
            new ReadinessChecks(week, thresholds).view(),
            0);
    return new ReportedDay(
        new SubjectDay(source, day),
        told,
        version ->
            new SourceDayEvent.Counted(
                new SourceDayEvent.Day(
                    source, day, told.events(), told.refusals(), told.readiness(), version)));
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static SourceDayEvent.Named named(HealthRows.Day day) {
    List<SourceHealthView.Identifier> identifiers = new ArrayList<>();
    for (int i = 0; i < HealthRows.IDENTIFIERS.size(); i++) {
      identifiers.add(
          new SourceHealthView.Identifier(
              HealthRows.IDENTIFIERS.get(i),
              day.identifiers()[i],
              SourceHealth.share(day.identifiers()[i], day.accepted())));
    }
    return new SourceDayEvent.Named(
        day.event(),
        day.accepted(),
        day.late(),
        day.duplicates(),
        day.pixel(),
        day.server(),
        day.offline(),
        day.mergedByPixel(),
        day.mergedByServer(),
        day.withId(),
        day.withValue(),
        identifiers);
  }

  /** In an order that says which come first, whatever came first. */
  private static List<SourceDayEvent.Refused> reasons(List<HealthRows.Refusals> refusals) {
    List<HealthRows.Refusals> sorted =
        refusals.stream()
            .sorted(
                Comparator.comparingLong(HealthRows.Refusals::refused)
                    .reversed()
                    .thenComparing(HealthRows.Refusals::reason))
            .toList();
    List<SourceDayEvent.Refused> told = new ArrayList<>();
    sorted.stream()
        .limit(MOST_REASONS)
        .forEach(one -> told.add(new SourceDayEvent.Refused(one.reason(), one.refused())));
    long rest = sorted.stream().skip(MOST_REASONS).mapToLong(HealthRows.Refusals::refused).sum();
    if (rest > 0) {
      told.add(new SourceDayEvent.Refused("OTHER", rest));
    }
    return told;
  }
}
