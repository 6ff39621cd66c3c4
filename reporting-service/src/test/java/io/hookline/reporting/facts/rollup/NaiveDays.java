package io.hookline.reporting.facts.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a post's counters gained, word by word as the content-service's ADR 0063 says it: slowly,
 * for one post and dataset, counter by counter and day by day.
 */
record NaiveDays(ZoneId zone, Instant publishedAt, List<Reading> readings) {

  private static final List<String> SOURCES = List.of("ESTIMATED", "MANUAL", "IMPORT", "API");
  static final List<String> STANDING = List.of("averageWatchSeconds", "livePeakViewers");

  /** What a snapshot tells. */
  record Reading(
      UUID id, Instant at, Instant collectedAt, String source, Map<String, BigDecimal> told) {

    boolean isEstimated() {
      return source.equals("ESTIMATED");
    }
  }

  /** A row of post_day: what each counter gained, and which are estimated, typed and fallen. */
  record Row(
      Map<String, BigDecimal> gained,
      List<String> estimated,
      List<String> manual,
      List<String> fell,
      List<Instant> told) {

    Row() {
      this(
          new TreeMap<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    Instant asOf() {
      return told.stream().max(Instant::compareTo).orElseThrow();
    }
  }

  /** Rows by "day from". */
  Map<String, Row> rows(List<String> counters) {
    Map<String, Row> rows = new TreeMap<>();
    LocalDate last =
        readings.stream()
            .map(reading -> dayOf(reading.at()))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    for (LocalDate day = dayOf(publishedAt); !day.isAfter(last); day = day.plusDays(1)) {
      for (String counter : counters) {
        add(rows, counter, day);
      }
    }
    return rows;
  }

  private void add(Map<String, Row> rows, String counter, LocalDate day) {
    Instant begin = beginOf(day);
    Optional<Reading> end = stood(counter, beginOf(day.plusDays(1)));
    if (end.isEmpty() || end.get().at().isBefore(begin)) {
      return;
    }
    Optional<Reading> before = stood(counter, begin);
    String sameDay = day + " " + day;
    if (STANDING.contains(counter)) {
      put(rows, sameDay, counter, end.get(), null, end.get().told().get(counter));
    } else if (before.isPresent() || day.equals(dayOf(publishedAt))) {
      put(rows, sameDay, counter, end.get(), before.orElse(null), null);
    } else {
      Reading first = first(counter, publishedAt);
      put(rows, day + " " + dayOf(publishedAt), counter, first, null, null);
      if (end.get().at().isAfter(first.at())) {
        put(rows, sameDay, counter, end.get(), first, null);
      }
    }
  }

  private static void put(
      Map<String, Row> rows,
      String key,
      String counter,
      Reading end,
      Reading before,
      BigDecimal standing) {
    Row row = rows.computeIfAbsent(key, k -> new Row());
    BigDecimal base = before == null ? BigDecimal.ZERO : before.told().get(counter);
    BigDecimal gained = end.told().get(counter).subtract(base);
    row.gained().put(counter, standing == null ? gained : standing);
    if (end.isEstimated() || before != null && before.isEstimated()) {
      row.estimated().add(counter);
    }
    if (end.source().equals("MANUAL") || before != null && before.source().equals("MANUAL")) {
      row.manual().add(counter);
    }
    if (gained.signum() < 0 && !before.isEstimated()) {
      row.fell().add(counter);
    }
    row.told().add(end.at());
  }

  /** What a period gained; null where nothing is known of it. */
  BigDecimal period(String counter, LocalDate from, LocalDate to) {
    Instant begin = beginOf(from);
    Optional<Reading> end = stood(counter, beginOf(to.plusDays(1)));
    if (end.isEmpty() || end.get().at().isBefore(begin)) {
      return null;
    }
    BigDecimal value = end.get().told().get(counter);
    Optional<Reading> before = stood(counter, begin);
    if (before.isPresent()) {
      return value.subtract(before.get().told().get(counter));
    }
    if (!publishedAt.isBefore(begin)) {
      return value;
    }
    Reading first = first(counter, begin);
    return end.get().at().isAfter(first.at()) ? value.subtract(first.told().get(counter)) : null;
  }

  /** The last that was told before an instant; an estimate only where nobody had measured. */
  private Optional<Reading> stood(String counter, Instant before) {
    return readings.stream()
        .filter(reading -> tells(reading, counter))
        .filter(reading -> reading.at().isBefore(before))
        .max(
            Comparator.comparing((Reading reading) -> !reading.isEstimated())
                .thenComparing(WEIGHT));
  }

  private static final Comparator<Reading> WEIGHT =
      Comparator.comparing(Reading::at)
          .thenComparing(reading -> SOURCES.indexOf(reading.source()))
          .thenComparing(Reading::collectedAt)
          .thenComparing(reading -> reading.id().toString());

  private Reading first(String counter, Instant since) {
    return readings.stream()
        .filter(reading -> tells(reading, counter))
        .filter(reading -> !reading.at().isBefore(since))
        .min(Comparator.comparing(Reading::at).thenComparing(WEIGHT.reversed()))
        .orElseThrow();
  }

  /** Nobody has seen a post before it is out. */
  private boolean tells(Reading reading, String counter) {
    return reading.told().containsKey(counter) && !reading.at().isBefore(publishedAt);
  }

  private LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private Instant beginOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
