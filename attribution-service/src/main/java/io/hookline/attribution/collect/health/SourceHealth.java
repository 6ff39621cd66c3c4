package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.health.SourceHealthView.Coverage;
import io.hookline.attribution.collect.health.SourceHealthView.Identifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Works out how well a source sends, of its counts. Units: events, shares of 0 to 1, seconds. */
final class SourceHealth {

  private static final String PURCHASE = "Purchase";
  private static final int DIGITS = 4;

  private final LocalDate from;
  private final LocalDate to;
  private final List<HealthRows.Day> days;
  private final List<RefusalCountView> refusals;

  SourceHealth(
      LocalDate from, LocalDate to, List<HealthRows.Day> days, List<RefusalCountView> refusals) {
    this.from = from;
    this.to = to;
    this.days = days;
    this.refusals = refusals;
  }

  SourceHealthView view(ReadinessConfig thresholds) {
    long accepted = sum(HealthRows.Day::accepted);
    return new SourceHealthView(
        from,
        to,
        days.stream()
            .map(HealthRows.Day::lastAt)
            .max(Comparator.<Instant>naturalOrder())
            .orElse(null),
        accepted,
        sum(day -> day.mergedByPixel() + day.mergedByServer()),
        sum(HealthRows.Day::duplicates),
        refused(),
        sum(HealthRows.Day::late),
        sum(HealthRows.Day::tests),
        BigDecimal.valueOf(accepted)
            .divide(BigDecimal.valueOf(length()), 2, RoundingMode.HALF_EVEN),
        skew(),
        refusals,
        identifiers(accepted),
        coverage(),
        new ReadinessChecks(this, thresholds).view(),
        byDay());
  }

  /** In days. */
  long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  long sum(ToLongFunction<HealthRows.Day> count) {
    return days.stream().mapToLong(count).sum();
  }

  long purchases(ToLongFunction<HealthRows.Day> count) {
    return days.stream().filter(day -> day.event().equals(PURCHASE)).mapToLong(count).sum();
  }

  long refused() {
    return refusals.stream().mapToLong(RefusalCountView::refused).sum();
  }

  /** Of TikTok's own. */
  long kinds() {
    return days.stream()
        .filter(day -> day.accepted() > 0 && !day.event().equals("OTHER"))
        .map(HealthRows.Day::event)
        .distinct()
        .count();
  }

  static BigDecimal share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN);
  }

  /** The quickest event has waited least: what is left of its lag is the clock's. */
  private BigDecimal skew() {
    return days.stream()
        .map(HealthRows.Day::leastLag)
        .filter(Objects::nonNull)
        .min(Comparator.<Double>naturalOrder())
        .map(lag -> BigDecimal.valueOf(-lag).setScale(1, RoundingMode.HALF_EVEN))
        .orElse(null);
  }

  private List<Identifier> identifiers(long accepted) {
    List<Identifier> shares = new ArrayList<>();
    for (int i = 0; i < HealthRows.IDENTIFIERS.size(); i++) {
      int place = i;
      long events = sum(day -> day.identifiers()[place]);
      shares.add(new Identifier(HealthRows.IDENTIFIERS.get(i), events, share(events, accepted)));
    }
    return shares;
  }

  /** Of each pair one event stands alone in the counts of its side; the other one merged. */
  private Coverage coverage() {
    long byPixel = purchases(HealthRows.Day::mergedByPixel);
    long byServer = purchases(HealthRows.Day::mergedByServer);
    long pixel = Math.max(0, purchases(HealthRows.Day::pixel) - byServer);
    long server = Math.max(0, purchases(HealthRows.Day::server) - byPixel);
    long both = byPixel + byServer;
    return new Coverage(
        pixel,
        server,
        both,
        purchases(HealthRows.Day::offline),
        share(server, pixel + server + both));
  }

  private List<SourceHealthView.Day> byDay() {
    return days.stream()
        .collect(
            Collectors.groupingBy(HealthRows.Day::day, java.util.TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            day ->
                new SourceHealthView.Day(
                    day.getKey(),
                    day.getValue().stream().mapToLong(HealthRows.Day::accepted).sum(),
                    day.getValue().stream().mapToLong(HealthRows.Day::duplicates).sum(),
                    day.getValue().stream().mapToLong(HealthRows.Day::late).sum()))
        .toList();
  }
}
