package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.credit.unknown.UnknownOriginFacts.Counted;
import io.hookline.attribution.credit.unknown.UnknownOriginFacts.Visits;
import io.hookline.attribution.credit.unknown.UnknownOriginView.OfSpan;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.interval.WilsonInterval;
import io.hookline.attribution.evidence.origin.StoredOrigins;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds up what is counted of a period's days. */
@Singleton
class UnknownOrigins {

  private final UnknownOriginFacts facts;
  private final StoredOrigins origins;
  private final Clock clock;

  UnknownOrigins(UnknownOriginFacts facts, StoredOrigins origins, Clock clock) {
    this.facts = facts;
    this.origins = origins;
    this.clock = clock;
  }

  UnknownOriginView of(Days period, Span by) {
    List<Counted> orders = facts.orders(period);
    Map<LocalDate, Tally> days = new TreeMap<>();
    period.from().datesUntil(period.to().plusDays(1)).forEach(day -> days.put(day, new Tally()));
    addOrders(orders, days);
    addVisits(facts.visits(period), days);
    facts
        .tools(period)
        .forEach(told -> days.get(told.day()).tools(told.directSessions(), told.brandedClicks()));
    Tally total = new Tally();
    Map<LocalDate, Tally> spans = new TreeMap<>();
    days.forEach(
        (day, tally) -> {
          total.add(tally);
          spans.computeIfAbsent(by.first(day), first -> new Tally()).add(tally);
        });
    String currency = period.brand().currency();
    return new UnknownOriginView(
        period.from(),
        period.to(),
        period.brand().timeZone().getId(),
        by,
        BigDecimal.valueOf(WilsonInterval.LEVEL),
        total.figures(currency),
        Answers.of(
            orders.stream().map(Counted::given).filter(Objects::nonNull).toList(),
            total.unknown(),
            currency),
        spans.entrySet().stream().map(span -> span(period, by, span, currency)).toList(),
        clock.instant());
  }

  private void addOrders(List<Counted> orders, Map<LocalDate, Tally> days) {
    Set<UUID> came =
        orders.stream().map(Counted::origin).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<UUID> traced =
        origins.of(came).entrySet().stream()
            .filter(origin -> "SOME".equals(origin.getValue().trace()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    for (Counted one : orders) {
      switch (one.part()) {
        case "ALL" -> days.get(one.day()).conversions(one.conversions());
        case "UNKNOWN" ->
            days.get(one.day())
                .unknown(
                    one.conversions(),
                    one.origin() != null && traced.contains(one.origin()),
                    one.answered(),
                    one.value());
        default -> {}
      }
    }
  }

  /** From the first day with a visit on, a day without one had none; before, nobody knows. */
  private static void addVisits(List<Visits> visits, Map<LocalDate, Tally> days) {
    Map<LocalDate, Visits> told =
        visits.stream()
            .filter(day -> day.day() != null)
            .collect(Collectors.toMap(Visits::day, day -> day));
    LocalDate since =
        visits.stream().map(Visits::since).filter(Objects::nonNull).findFirst().orElse(null);
    days.forEach(
        (day, tally) -> {
          Visits known = told.get(day);
          if (known != null) {
            tally.visits(known.direct(), known.branded());
          } else if (since != null && !day.isBefore(since)) {
            tally.visits(0, 0);
          }
        });
  }

  private static OfSpan span(
      Days period, Span by, Map.Entry<LocalDate, Tally> span, String currency) {
    LocalDate first = span.getKey();
    LocalDate last = by.last(first);
    return new OfSpan(
        first.isBefore(period.from()) ? period.from() : first,
        last.isAfter(period.to()) ? period.to() : last,
        span.getValue().figures(currency));
  }
}
